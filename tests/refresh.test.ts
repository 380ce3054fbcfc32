import { beforeAll, expect, test } from "vitest";
import { answerFields } from "~/interop/demonstration-answers";
import { addDays } from "~/kernel/time";
import { loadAttempt, startAttempt, submitAttempt } from "~/learning/attempt.server";
import { drawItem } from "~/learning/draw";
import { type Item, itemSchema } from "~/learning/item";
import { drawSeed, itemPrint } from "~/learning/refresh/answer-form";
import { answerRefresh } from "~/learning/refresh-answer.server";
import { backfillCards } from "~/learning/refresh-cards.server";
import type { Viewer } from "~/people/viewer";
import { db, transaction } from "~/platform/db.server";
import { recordEvidence } from "~/readiness/evidence.server";
import { rebuildSums } from "~/readiness/rebuild-sums.server";
import { createPerson, createUnit, viewerOf } from "./builders";
import { openTestContent } from "./learning-content";
import { SAMPLE_ITEMS } from "./learning-items";
import { hasPostgres, openTestPostgres } from "./postgres-database";

const content = openTestContent();
const MONDAY = new Date("2026-11-23T10:00:00Z");
const THURSDAY = addDays(MONDAY, 3);
openTestPostgres();
beforeAll(() => content.write({ quiz: { coolDownMinutes: 0 } }));

/** An attempt of the viewer at the sample module with all of its answers, not yet submitted. */
async function openAttempt(viewer: Viewer, at: Date, isRight: boolean) {
  const started = await startAttempt(viewer, "sample", at);
  const attempt = started?.ok ? await loadAttempt(viewer, started.value.attemptId) : null;
  if (!attempt) throw new Error(JSON.stringify(started));
  const fields = attempt.asked.flatMap(({ item, drawn }) => answerFields(item, drawn, isRight, "fr"));
  return () => submitAttempt(viewer, attempt.id, new URLSearchParams(fields), recordEvidence, at);
}

function refresh(viewer: Viewer, sample: Item, isRight: boolean) {
  const item = itemSchema.parse(sample);
  const drawn = drawItem(item, drawSeed(viewer.id, "sample", item.id, 1));
  const form = {
    ...{ module: "sample", item: item.id, number: 1, print: itemPrint(item), locale: "fr" as const },
    ...{ effort: "with_effort" as const, seconds: 20, intent: "answer" as const },
  };
  const fields = new URLSearchParams(answerFields(item, drawn, isRight, "fr"));
  return answerRefresh(viewer, form, fields, recordEvidence, THURSDAY);
}

test.skipIf(!hasPostgres)(
  "many tabs, a quiz and a backfill at once: each item is reviewed once, no evidence is lost, nothing dead-locks",
  async () => {
    const viewer = await viewerOf((await createPerson({ unitId: (await createUnit()).id })).id);
    await (await openAttempt(viewer, MONDAY, false))();
    const submit = await openAttempt(viewer, THURSDAY, true);
    const tabs = SAMPLE_ITEMS.flatMap((item, index) =>
      [0, 1, 2].map(async (tab) => [item.id, await refresh(viewer, item, (index + tab) % 2 === 0)] as const),
    );
    const [answers] = await Promise.all([
      Promise.all(tabs),
      submit(),
      ...[1, 2, 3].map(() => backfillCards(viewer.id)),
    ]);
    // An item is reviewed before the quiz moves its card, or is not due any more; never twice.
    const reviews = await db().refreshReview.findMany({ where: { personId: viewer.id } });
    for (const { id } of SAMPLE_ITEMS) {
      const own = answers.filter(([itemId]) => itemId === id).map(([, answer]) => answer);
      const known = reviews.filter(({ itemId }) => itemId === id);
      const acknowledged = own.flatMap((answer) => (answer?.ok ? [answer.value.reviewId] : []));
      expect([...new Set(acknowledged)]).toEqual(known.map((review) => review.id));
    }
    const cards = await db().refreshCard.findMany({ where: { personId: viewer.id } });
    for (const { itemId, repetitions } of cards) {
      expect(repetitions).toBe(2 + reviews.filter((review) => review.itemId === itemId).length);
    }
    const where = { personId: viewer.id, source: "refresh_item" as const };
    expect((await db().evidence.findMany({ where })).map(({ sourceId }) => sourceId).sort()).toEqual(
      reviews.map(({ id }) => id).sort(),
    );
    expect(await transaction((tx) => rebuildSums(tx))).toMatchObject({ different: 0 });
  },
);
