import { answerFields } from "~/interop/demonstration-answers";
import { drawItem } from "~/learning/draw";
import { findModule } from "~/learning/modules.server";
import { drawSeed, itemPrint, type RefreshForm } from "~/learning/refresh/answer-form";
import { answerRefresh } from "~/learning/refresh-answer.server";
import type { Viewer } from "~/people/viewer";
import { db } from "~/platform/db.server";
import { recordEvidence } from "~/readiness/evidence.server";

/** What the doors of refresh lead to. */
export interface RefreshWorld {
  /** Id of the owner's review of one item. */
  review: string;
  /** Fields, without the intent, of answers to two other items of hers that are due. */
  forms: readonly [URLSearchParams, URLSearchParams];
  /** Only the page of `review` holds it: how long she remembers, in full precision. */
  memory: string;
}

const MEMORY = 4.6692016;

/** The form of the owner's first review of `itemId`, answered right. */
async function formOf(owner: Viewer, module: string, itemId: string) {
  const item = (await findModule(module))?.items.find(({ id }) => id === itemId);
  if (!item) throw new Error(`no item ${module}/${itemId}`);
  const form: RefreshForm = {
    ...{ module, item: itemId, number: 1, print: itemPrint(item), locale: owner.locale },
    ...{ effort: "with_effort", seconds: 30, intent: "answer" },
  };
  const drawn = drawItem(item, drawSeed(owner.id, module, itemId, 1));
  return { form, fields: new URLSearchParams(answerFields(item, drawn, true, owner.locale)) };
}

/** Lets the owner answer one of the items that came back since her quiz. */
export async function createRefreshWorld(owner: Viewer, now: Date): Promise<RefreshWorld> {
  const where = { personId: owner.id, dueAt: { lte: now } };
  const due = await db().refreshCard.findMany({ where, orderBy: { itemId: "asc" }, take: 3 });
  const [first, ...others] = await Promise.all(
    due.map(({ moduleSlug, itemId }) => formOf(owner, moduleSlug, itemId)),
  );
  if (!first || others.length < 2) throw new Error(`only ${due.length} cards are due`);
  const answered = await answerRefresh(owner, first.form, first.fields, recordEvidence, now);
  if (!answered?.ok) throw new Error(JSON.stringify(answered));
  const { module: moduleSlug, item: itemId } = first.form;
  await db().refreshCard.update({
    where: { personId_moduleSlug_itemId: { personId: owner.id, moduleSlug, itemId } },
    data: { stability: MEMORY },
  });
  const [one, other] = others.map(({ form, fields }) => {
    const head = Object.entries(form).filter(([name]) => name !== "intent");
    return new URLSearchParams([
      ...head.map(([name, value]): [string, string] => [name, String(value)]),
      ...fields,
    ]);
  }) as [URLSearchParams, URLSearchParams];
  return { review: answered.value.reviewId, forms: [one, other], memory: String(MEMORY) };
}
