import { m } from "~/i18n/messages";
import { EmptyState } from "~/ui/EmptyState";
import { LinkButton } from "~/ui/LinkButton";

const WORDS = {
  off: {
    title: m.refresh_off,
    text: m.refresh_off_text,
    to: "/refresh/settings",
    link: m.refresh_to_settings,
  },
  empty: { title: m.refresh_empty, text: m.refresh_empty_text, to: "/learn", link: m.refresh_to_modules },
  resting: {
    title: m.refresh_resting,
    text: m.refresh_resting_text,
    to: "/learn",
    link: m.refresh_to_modules,
  },
} as const;

/** There is nothing to refresh: why, and what brings something. */
export function NothingToAsk({ state }: { state: keyof typeof WORDS }) {
  const { title, text, to, link } = WORDS[state];
  return (
    <EmptyState
      title={title()}
      action={
        <LinkButton to={to} variant="next">
          {link()}
        </LinkButton>
      }
    >
      <p>{text()}</p>
    </EmptyState>
  );
}
