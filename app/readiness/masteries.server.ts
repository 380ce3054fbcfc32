import { db } from "~/platform/db.server";
import { levelHeld, type Mastery, masteryAt } from "./mastery";
import { MASTERY_SETTINGS } from "./settings";

/** Competency id to mastery, of one person. */
export type Masteries = ReadonlyMap<string, Mastery>;

/**
 * What the evidence says at `now` of each person, in one query that reads faded sums only. Who may see
 * the answer is for the caller to decide (`seesScoresOf`). Every person asked for is in the answer.
 */
export async function masteriesOf(
  personIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Masteries>> {
  const people = new Map<string, Map<string, Mastery>>(personIds.map((id) => [id, new Map()]));
  const rows = await db().masterySum.findMany({ where: { personId: { in: [...personIds] } } });
  for (const { personId, competency, ...sums } of rows) {
    people.get(personId)?.set(competency, masteryAt(sums, now, MASTERY_SETTINGS));
  }
  return people;
}

/** The level, 0..4, that each person holds of each competency she has evidence on: what gaps and plans start from. */
export async function levelsHeldBy(
  personIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Readonly<Record<string, number>>>> {
  const people = await masteriesOf(personIds, now);
  const levelsOf = (masteries: Masteries) =>
    Object.fromEntries(
      [...masteries].map(([competency, mastery]) => [competency, levelHeld(mastery, MASTERY_SETTINGS)]),
    );
  return new Map([...people].map(([id, masteries]) => [id, levelsOf(masteries)]));
}
