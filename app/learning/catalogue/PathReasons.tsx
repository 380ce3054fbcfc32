import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import type { ModuleProgress } from "../completion";
import type { Duty } from "../duty";
import type { CompetencyNeed, PathReason } from "../path";

/** Needs of the role that one step names; the others are on the page of one's skills. */
const MOST_NEEDS = 2;

interface PathReasonsProps {
  reasons: readonly PathReason[];
  /** Titles of modules, by slug. */
  titles: Readonly<Record<string, string>>;
  progress: Pick<ModuleProgress, "lessonsRead" | "next" | "quizPassed">;
  /** How many lessons the module has. */
  lessons: number;
}

/** Why a module stands where it stands on somebody's path, in words. */
export function PathReasons(props: PathReasonsProps) {
  const lines = props.reasons.flatMap((reason) => linesOf(reason, props));
  return (
    <ul aria-label={m.catalogue_step_why()} className="flex flex-col gap-1.5">
      {lines.map((line) => (
        <li key={line} className="flex gap-2">
          <span aria-hidden="true" className="mt-2.5 size-1.5 shrink-0 rounded-full bg-accent" />
          <span className="min-w-0">{line}</span>
        </li>
      ))}
    </ul>
  );
}

function linesOf(reason: PathReason, props: PathReasonsProps): string[] {
  switch (reason.kind) {
    case "duty":
      return dutyLines(reason.duty);
    case "expired":
      return [m.catalogue_reason_expired()];
    case "begun":
      return [begunLine(props)];
    case "role":
      return reason.needs.slice(0, MOST_NEEDS).map(needLine);
    case "before":
      return [m.catalogue_reason_before({ title: props.titles[reason.module] ?? reason.module })];
    case "next":
      return [m.catalogue_reason_next()];
    case "done":
      return [];
  }
}

/** What is asked, by whom and by when, then why in the words of who asked. */
export function dutyLines({ kind, dueOn, state, reason, assignedBy, lessons }: Duty): string[] {
  const date = formatDay(dueOn);
  if (kind === "revision") return [m.catalogue_reason_revision({ count: lessons?.length ?? 0, date })];
  if (kind === "renewal") {
    return [
      state === "overdue" ? m.catalogue_reason_renewal_over({ date }) : m.catalogue_reason_renewal({ date }),
    ];
  }
  const asked =
    assignedBy === null
      ? m.catalogue_reason_assigned_nobody({ date })
      : m.catalogue_reason_assigned({ name: assignedBy, date });
  return reason ? [asked, m.catalogue_reason_words({ text: reason })] : [asked];
}

function begunLine({ progress, lessons }: PathReasonsProps): string {
  const count = lessons - progress.lessonsRead.length;
  if (count === 0) return m.catalogue_reason_begun_quiz();
  return progress.quizPassed
    ? m.catalogue_reason_begun_passed({ count })
    : m.catalogue_reason_begun({ count });
}

function needLine({ title, need, have, must }: CompetencyNeed): string {
  if (have === 0) {
    return must
      ? m.catalogue_reason_role_must_none({ title, need })
      : m.catalogue_reason_role_none({ title, need });
  }
  return must
    ? m.catalogue_reason_role_must({ title, need, have })
    : m.catalogue_reason_role({ title, need, have });
}
