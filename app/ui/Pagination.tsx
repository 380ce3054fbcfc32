import { m } from "~/i18n/messages";
import { Icon } from "./Icon";
import { LinkButton } from "./LinkButton";

export interface PaginationProps {
  /** From 1 to `count`. */
  page: number;
  count: number;
  /** The address of a page. */
  href: (page: number) => string;
}

/** Previous and next, with where we are between them; nothing when there is one page. */
export function Pagination({ page, count, href }: PaginationProps) {
  if (count <= 1) return null;
  return (
    <nav
      aria-label={m.ui_pages()}
      data-print="never"
      className="flex flex-wrap items-center justify-between gap-3"
    >
      {page > 1 ? (
        <LinkButton to={href(page - 1)} rel="prev" size="small" icon={<Icon name="previous" size={18} />}>
          {m.ui_page_previous()}
        </LinkButton>
      ) : (
        <span />
      )}
      <p className="text-center text-sm max-sm:order-first max-sm:w-full text-soft tabular-nums">
        {m.ui_page_of({ page, count })}
      </p>
      {page < count ? (
        <LinkButton
          to={href(page + 1)}
          rel="next"
          size="small"
          className="flex-row-reverse"
          icon={<Icon name="next" size={18} />}
        >
          {m.ui_page_next()}
        </LinkButton>
      ) : (
        <span />
      )}
    </nav>
  );
}
