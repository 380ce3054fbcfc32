import { m } from "~/i18n/messages";
import { classes } from "~/ui/classes";
import { Details } from "~/ui/Details";
import type { LessonHeading } from "../lesson-sections";

interface LessonOutlineProps {
  outline: readonly LessonHeading[];
  /** Id of the heading that the reader has come to. */
  current: string | null;
}

/** The headings beside the text, with where one is; for wide screens. */
export function SideOutline({ outline, current }: LessonOutlineProps) {
  if (outline.length < 2) return null;
  const part = outline.findIndex(({ id }) => id === current) + 1;
  return (
    <nav aria-label={m.catalogue_outline()} className="text-sm">
      <p className="font-semibold" aria-hidden="true">
        {m.catalogue_outline()}
      </p>
      <p className="mt-0.5 min-h-5 text-soft">
        {part === 0 ? null : m.catalogue_outline_part({ part, count: outline.length })}
      </p>
      <OutlineLinks outline={outline} current={current} />
    </nav>
  );
}

/** The headings above the text, folded; for small screens. */
export function FoldedOutline({ outline, current }: LessonOutlineProps) {
  if (outline.length < 2) return null;
  return (
    <nav aria-label={m.catalogue_outline()} className="lg:hidden" data-print="never">
      <Details summary={m.catalogue_outline()}>
        <OutlineLinks outline={outline} current={current} />
      </Details>
    </nav>
  );
}

function OutlineLinks({ outline, current }: LessonOutlineProps) {
  return (
    <ol className="mt-2 flex flex-col border-s border-line">
      {outline.map(({ id, level, text }) => (
        <li key={id}>
          {/* A plain link: the browser scrolls, and the keyboard goes on from there. */}
          <a
            href={`#${id}`}
            aria-current={id === current ? "location" : undefined}
            className={classes(
              "-ms-px flex min-h-9 items-center border-s-2 py-1.5 pe-2 no-underline hover:text-accent hover:underline",
              level === 3 ? "ps-7" : "ps-4",
              id === current ? "border-accent font-medium text-accent" : "border-transparent text-soft",
            )}
          >
            <span className="min-w-0">{text}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
