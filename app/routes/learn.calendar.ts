import type { LoaderFunctionArgs } from "@remix-run/node";
import { withLocale } from "~/i18n/locale.server";
import { m } from "~/i18n/messages";
import { calendarEvents } from "~/learning/calendar/calendar-events";
import { namedDuties } from "~/learning/calendar.server";
import { allow } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { writeCalendar } from "~/platform/calendar.server";
import { download } from "~/platform/download.server";
import { publicOrigin } from "~/platform/origin.server";

/** Due dates of one's own duties, for a calendar. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const now = new Date();
  const duties = await namedDuties(viewer, now);
  const origin = publicOrigin(request);
  return withLocale(viewer.locale, () => {
    const events = calendarEvents(duties, origin);
    const file = writeCalendar({ name: m.certificates_calendar_name(), events, origin }, now);
    return download(file, m.certificates_file_calendar(), "ics");
  });
}
