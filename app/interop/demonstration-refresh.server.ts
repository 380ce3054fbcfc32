import { createRandom, type Random } from "~/kernel/random";
import { addDays, MINUTE_MS } from "~/kernel/time";
import { drawItem } from "~/learning/draw";
import { findModule } from "~/learning/modules.server";
import { drawSeed } from "~/learning/refresh/answer-form";
import { answerRefresh } from "~/learning/refresh-answer.server";
import { refreshPage } from "~/learning/refresh-page.server";
import type { Viewer } from "~/people/viewer";
import { recordEvidence } from "~/readiness/evidence.server";
import { answerFields } from "./demonstration-answers";

/** The first refresh lies this many days back; nothing is due before the first quiz. */
const FIRST_DAYS_BACK = 28;
/** The last one lies at least this many days back. */
const LAST_DAYS_BACK = 6;
const MOST_ITEMS_A_DAY = 5;
/** Chance of a right answer to an item that came back on time. */
const RECALLS = 0.85;

/**
 * Lets one person of the demonstration refresh every few days of the past weeks, up to some days
 * ago, so that a good deal is due today; through the same functions as everybody else.
 */
export async function refreshThrough(viewer: Viewer, now: Date): Promise<void> {
  const random = createRandom(`${viewer.email}/refresh`);
  let day = addDays(now, -FIRST_DAYS_BACK);
  while (day < addDays(now, -LAST_DAYS_BACK)) {
    let clock = day;
    for (let items = 0; items < MOST_ITEMS_A_DAY && (await answerOne(viewer, random, clock)); items++) {
      clock = new Date(clock.getTime() + MINUTE_MS);
    }
    day = addDays(day, random.integer(2, 5));
  }
}

/** Answers what is asked at `at`; false when nothing is. */
async function answerOne(viewer: Viewer, random: Random, at: Date): Promise<boolean> {
  const page = await refreshPage(viewer, at);
  if (page.state !== "question") return false;
  const { question, number, print } = page;
  const module = page.module.slug;
  const item = (await findModule(module))?.items.find(({ id }) => id === question.id);
  if (!item) return false;
  const drawn = drawItem(item, drawSeed(viewer.id, module, item.id, number));
  const fields = answerFields(item, drawn, random.next() < RECALLS, viewer.locale);
  const form = {
    ...{ module, item: item.id, number, print, locale: viewer.locale, intent: "answer" as const },
    effort: random.next() < 0.3 ? ("at_once" as const) : ("with_effort" as const),
    seconds: random.integer(15, 70),
  };
  await answerRefresh(viewer, form, new URLSearchParams(fields), recordEvidence, at);
  return true;
}
