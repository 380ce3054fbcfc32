import { Form, Link, useNavigation } from "@remix-run/react";
import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { Icon } from "~/ui/Icon";
import { LinkButton } from "~/ui/LinkButton";
import { Progress } from "~/ui/Progress";
import type { LessonPage } from "../lesson";
import { KeyboardHelp } from "./KeyboardHelp";

/** What comes after the text: what it rests on, the way on, and how far the reader is. */
export function LessonEnd({ page }: { page: LessonPage }) {
  return (
    <div className="flex max-w-reading flex-col gap-8 border-t border-line pt-8">
      <LessonSources page={page} />
      <div className="flex flex-col gap-8" data-print="never">
        <WayOn page={page} />
        <Progress label={m.learning_progress_lessons()} value={page.readCount} max={page.of} />
        <Neighbours page={page} />
        <KeyboardHelp />
      </div>
    </div>
  );
}

function LessonSources({ page: { sources } }: { page: LessonPage }) {
  if (sources.length === 0) return null;
  return (
    <Details summary={m.catalogue_lesson_sources()}>
      <ul className="flex list-disc flex-col gap-2 ps-5 text-sm" data-print="addresses">
        {sources.map(({ title, url, date }) => (
          <li key={url + title}>
            <a href={url} className="link">
              {title}
            </a>{" "}
            <span className="whitespace-nowrap text-soft">
              {m.learning_source_dated({ date: formatDay(date) })}
            </span>
          </li>
        ))}
      </ul>
    </Details>
  );
}

function WayOn({ page }: { page: LessonPage }) {
  const isBusy = useNavigation().state !== "idle";
  const { module, next } = page;
  if (page.isRead) {
    return (
      <div className="flex flex-wrap items-center gap-4">
        <LinkButton
          to={next ? `/learn/${module.slug}/${next.slug}` : `/learn/${module.slug}`}
          variant="primary"
        >
          {m.learning_continue()}
        </LinkButton>
        <span className="inline-flex items-center gap-1.5 text-sm text-soft">
          <Icon name="check" size={18} />
          {m.learning_marked_read()}
        </span>
      </div>
    );
  }
  return (
    <Form method="post">
      <Button variant="next" aria-disabled={isBusy}>
        {m.learning_mark_read()}
      </Button>
    </Form>
  );
}

function Neighbours({ page: { module, previous, next } }: { page: LessonPage }) {
  const look =
    "inline-flex min-h-11 max-w-full items-center gap-2 text-accent underline-offset-4 hover:underline";
  return (
    <nav
      aria-label={m.learning_lesson_navigation()}
      className="flex flex-wrap justify-between gap-x-8 gap-y-2"
    >
      {previous ? (
        <Link to={`/learn/${module.slug}/${previous.slug}`} rel="prev" className={look}>
          <Icon name="back" size={18} />
          <span className="min-w-0">{m.learning_previous_lesson({ title: previous.title })}</span>
        </Link>
      ) : (
        <span />
      )}
      {next ? (
        <Link to={`/learn/${module.slug}/${next.slug}`} rel="next" className={look}>
          <span className="min-w-0">{m.learning_next_lesson({ title: next.title })}</span>
          <Icon name="arrow" size={18} />
        </Link>
      ) : null}
    </nav>
  );
}
