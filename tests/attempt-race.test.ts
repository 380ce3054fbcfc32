import { expect, test } from "vitest";
import { startAttempt, submitAttempt } from "~/learning/attempt.server";
import { markLessonRead } from "~/learning/lesson.server";
import { db } from "~/platform/db.server";
import { recordEvidence } from "~/readiness/evidence.server";
import { createPerson, createUnit, viewerOf } from "./builders";
import { openTestContent } from "./learning-content";
import { hasPostgres, openTestPostgres } from "./postgres-database";
import { NUMBER_ITEMS, RIGHT } from "./process/learner-at-work";

openTestPostgres();

const PEOPLE = 120;

test.skipIf(!hasPostgres)(
  "who reads the last lesson while her quiz is submitted has completed the module once, whichever came second",
  async () => {
    const content = openTestContent();
    content.write({
      slug: "race",
      items: NUMBER_ITEMS,
      quiz: { draw: NUMBER_ITEMS.length },
      lessons: ["only"],
    });
    const { id: unitId } = await createUnit();
    const now = new Date();
    const answers = new URLSearchParams(NUMBER_ITEMS.map(({ id }) => [`a.${id}`, String(RIGHT)]));
    for (let person = 0; person < PEOPLE; person++) {
      const viewer = await viewerOf((await createPerson({ unitId })).id);
      const start = await startAttempt(viewer, "race", now);
      if (!start?.ok) throw new Error("not started");
      const { attemptId } = start.value;
      const read = async () => {
        // Submitting takes longer: reading begins a little later each time, so that their ends meet.
        await new Promise((done) => setTimeout(done, person % 30));
        await markLessonRead(viewer, "race", "only", now);
      };
      await Promise.all([submitAttempt(viewer, attemptId, answers, recordEvidence, now), read()]);
    }
    expect(await db().completion.count()).toBe(PEOPLE);
  },
);
