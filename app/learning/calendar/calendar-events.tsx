import { m } from "~/i18n/messages";
import type { DayEvent } from "~/kernel/day-event";
import type { NamedDuty } from "../calendar";

const SUMMARIES: Record<NamedDuty["kind"], (words: { title: string }) => string> = {
  assignment: m.certificates_calendar_assignment,
  revision: m.certificates_calendar_revision,
  renewal: m.certificates_calendar_renewal,
};

/** Duties as entries of a calendar; `origin` makes their addresses absolute. */
export function calendarEvents(duties: readonly NamedDuty[], origin: string): DayEvent[] {
  return duties.map((duty) => {
    const { id, dueOn, title, kind, reason, assignedBy, lessonTitles } = duty;
    const description = [
      assignedBy === null ? null : m.certificates_calendar_asked_by({ name: assignedBy }),
      reason ? m.certificates_calendar_reason({ reason }) : null,
      lessonTitles?.length ? m.certificates_calendar_lessons({ lessons: lessonTitles.join(", ") }) : null,
      m.certificates_calendar_hint(),
    ];
    return {
      id,
      day: dueOn,
      summary: SUMMARIES[kind]({ title }),
      description: description.filter(Boolean).join("\n"),
      url: `${origin}/learn/${duty.moduleSlug}`,
    };
  });
}
