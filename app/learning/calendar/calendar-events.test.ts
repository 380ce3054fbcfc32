import { expect, test } from "vitest";
import { withLocale } from "~/i18n/locale.server";
import { dutyId, type NamedDuty } from "../calendar";
import { calendarEvents } from "./calendar-events";

const duty: NamedDuty = {
  ...{ id: "x", title: "Vérifier", moduleSlug: "verify", kind: "assignment", dueOn: "2026-12-01" },
  ...{ state: "open", reason: "Nouvelle version, bientôt", assignedBy: "Léa Roy", assignmentId: "a1" },
  ...{ lessons: null, lessonTitles: null },
};
const eventOf = (wishes: Partial<NamedDuty>, locale: "fr" | "en" = "fr") =>
  withLocale(locale, () => calendarEvents([{ ...duty, ...wishes }], "https://p.example.com")[0]);

test("an assignment says who asks and why, and where to do it", () => {
  const event = eventOf({});
  expect(event).toMatchObject({ day: "2026-12-01", url: "https://p.example.com/learn/verify" });
  expect(event?.summary).toBe("À terminer\u00a0: Vérifier");
  expect(event?.description).toContain("Demandé par Léa Roy\nMotif\u00a0: Nouvelle version, bientôt\n");
});

test("a revision names its lessons, a renewal says what it is, in the reader’s language", () => {
  const common = { reason: null, assignedBy: null };
  const revision = eventOf({ ...common, kind: "revision", lessonTitles: ["Un", "Deux"] });
  expect(revision?.summary).toBe("Mise à jour à lire\u00a0: Vérifier");
  expect(revision?.description).toMatch(/^Leçons à lire\u00a0: Un, Deux\n/);
  const renewal = eventOf({ ...common, kind: "renewal", assignmentId: null }, "en");
  expect(renewal?.summary).toBe("To renew: Vérifier");
  expect(renewal?.description).not.toContain("Asked by");
});

test("a duty keeps its name when its day moves, and shares it with no other", () => {
  const ids = [
    dutyId({ kind: "assignment", moduleSlug: "verify", assignmentId: "a1" }, "p1"),
    dutyId({ kind: "assignment", moduleSlug: "verify", assignmentId: "a2" }, "p1"),
    dutyId({ kind: "renewal", moduleSlug: "verify", assignmentId: null }, "p1"),
    dutyId({ kind: "renewal", moduleSlug: "verify", assignmentId: null }, "p2"),
    dutyId({ kind: "renewal", moduleSlug: "other", assignmentId: null }, "p1"),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
});
