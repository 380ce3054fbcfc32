import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { Icon } from "~/ui/Icon";
import { Section } from "~/ui/Section";
import type { ModulePage } from "../catalogue";

/** The lessons of a module in their order, each read or to read, and what is best taken before. */
export function LessonList({ module }: { module: ModulePage }) {
  const missing = module.prerequisites.filter(({ completed }) => !completed);
  return (
    <Section title={m.learning_lesson_list()}>
      {missing.length > 0 ? (
        <p className="mb-4 text-sm">
          {m.learning_prerequisites()}{" "}
          {missing.map(({ slug, title }) => (
            <Link key={slug} to={`/learn/${slug}`} className="link me-3">
              {title}
            </Link>
          ))}
        </p>
      ) : null}
      <ol className="flex max-w-reading flex-col divide-y divide-line border-y border-line">
        {module.lessonList.map((lesson, index) => (
          <li key={lesson.slug} className="relative flex flex-wrap items-center gap-x-4 gap-y-1 py-4">
            <span className="font-display text-xl text-soft tabular-nums" aria-hidden="true">
              {index + 1}
            </span>
            <Link
              to={`/learn/${module.slug}/${lesson.slug}`}
              className="min-w-0 flex-1 basis-48 font-medium text-accent underline-offset-4 after:absolute after:inset-0 hover:underline"
            >
              {lesson.title}
            </Link>
            <span className="text-sm text-soft">{m.learning_minutes({ count: lesson.minutes })}</span>
            {lesson.read ? (
              <Badge tone="good" icon={<Icon name="check" size={16} />}>
                {m.learning_lesson_read()}
              </Badge>
            ) : (
              <Badge>{m.learning_lesson_unread()}</Badge>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
