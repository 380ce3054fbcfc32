import { formatNumber } from "~/i18n/format";
import { m } from "~/i18n/messages";
import type { ExternalCourse } from "~/learning/external";
import { Badge } from "~/ui/Badge";
import { inLocale } from "./plan-words";
import type { StoredPlan } from "./stored-plan";

const KINDS: Readonly<Record<ExternalCourse["kind"], () => string>> = {
  course: m.transitions_outside_kind_course,
  certification: m.transitions_outside_kind_certification,
  workshop: m.transitions_outside_kind_workshop,
  mentoring: m.transitions_outside_kind_mentoring,
  job_shadowing: m.transitions_outside_kind_job_shadowing,
  project: m.transitions_outside_kind_project,
  reading: m.transitions_outside_kind_reading,
  conference: m.transitions_outside_kind_conference,
};
const FORMATS: Readonly<Record<ExternalCourse["format"], () => string>> = {
  in_person: m.transitions_outside_format_in_person,
  remote: m.transitions_outside_format_remote,
  on_the_job: m.transitions_outside_format_on_the_job,
};

/** What a plan's steps outside Passerelle are, what they give, and how one sees that they were done. */
export function PlanOutside({ courses }: { courses: StoredPlan["outside"] }) {
  if (courses.length === 0) return null;
  return (
    <div className="rounded-md border border-line bg-surface px-4 py-3">
      <p className="font-semibold">{m.transitions_outside_title()}</p>
      <p className="mt-1 max-w-[66ch] text-soft">{m.transitions_outside_text()}</p>
      <ul className="mt-4 flex flex-col gap-5">
        {courses.map((course) => (
          <Course key={course.id} course={course} />
        ))}
      </ul>
    </div>
  );
}

function Course({ course: { title, kind, format, hours, gives, check, provider } }: CourseProps) {
  return (
    <li className="max-w-[66ch]">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-medium">{inLocale(title)}</span>
        <Badge tone="info">{KINDS[kind]()}</Badge>
        <span className="text-sm text-soft">
          {m.transitions_outside_facts({ format: FORMATS[format](), hours: formatNumber(hours, 2) })}
        </span>
      </p>
      <p className="mt-1">{inLocale(gives)}</p>
      <dl className="mt-1 grid gap-x-3 sm:grid-cols-[max-content_1fr]">
        <dt className="text-soft">{m.transitions_outside_check()}</dt>
        <dd>{inLocale(check)}</dd>
        <dt className="text-soft">{m.transitions_outside_provider()}</dt>
        <dd>
          {provider ? (
            <a className="link" href={provider.url} rel="noreferrer">
              {inLocale(provider.name)}
            </a>
          ) : (
            m.transitions_outside_provider_open()
          )}
        </dd>
      </dl>
    </li>
  );
}

interface CourseProps {
  course: StoredPlan["outside"][number];
}
