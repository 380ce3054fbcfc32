import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { Icon } from "~/ui/Icon";
import { Section } from "~/ui/Section";
import type { ListedLesson, ModulePage } from "../catalogue";

/** The lessons of a module in their order, each read, changed since, or to read; a link goes on where one stopped. */
export function LessonList({ module }: { module: ModulePage }) {
  return (
    <Section title={m.learning_lesson_list()}>
      <ol className="flex max-w-reading flex-col divide-y divide-line border-y border-line">
        {module.lessonList.map((lesson, index) => (
          <li
            key={lesson.slug}
            className="relative grid grid-cols-[1.25rem_minmax(0,1fr)] items-center gap-x-3 gap-y-1 py-4 sm:grid-cols-[1.25rem_minmax(0,1fr)_auto]"
          >
            <span className="font-display text-xl text-soft tabular-nums" aria-hidden="true">
              {index + 1}
            </span>
            <Link
              to={`/learn/${module.slug}/${lesson.slug}${lesson.resume === null ? "" : `#${lesson.resume}`}`}
              className="min-w-0 font-medium text-accent underline-offset-4 after:absolute after:inset-0 hover:underline"
            >
              {lesson.title}
            </Link>
            <span className="flex flex-wrap items-center gap-x-4 gap-y-1 max-sm:col-start-2">
              <span className="text-sm text-soft">{m.learning_minutes({ count: lesson.minutes })}</span>
              <LessonState lesson={lesson} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function LessonState({ lesson: { read, changed } }: { lesson: ListedLesson }) {
  return (
    <>
      {changed ? (
        <Badge tone="info" icon={<Icon name="refresh" size={16} />}>
          {m.catalogue_lesson_changed()}
        </Badge>
      ) : null}
      {read ? (
        <Badge tone="good" icon={<Icon name="check" size={16} />}>
          {m.learning_lesson_read()}
        </Badge>
      ) : (
        <Badge>{m.learning_lesson_unread()}</Badge>
      )}
    </>
  );
}
