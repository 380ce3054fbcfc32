import { z } from "~/kernel/zod";
import { db, type Tx } from "~/platform/db.server";
import type { LearningModule } from "./module";
import { allModules } from "./modules.server";
import { startOfDayAfter } from "./refresh/day";
import { secondsFor, type TimedAnswer } from "./refresh/pace";
import { type RefreshCard, type Today, todaysQueue } from "./refresh/queue";
import { REFRESH_SETTINGS } from "./refresh/settings";

/** Own answers that a person's pace is taken from. */
const PACE_ANSWERS = 100;

const instant = z.number().transform((milliseconds) => new Date(milliseconds));
const storedSchema = z.object({
  minutes: z.int().nullable(),
  seconds: z.int(),
  answers: z.int(),
  cards: z.array(
    z.object({
      moduleSlug: z.string(),
      itemId: z.string(),
      dueAt: instant,
      stability: z.number(),
      difficulty: z.number(),
      state: z.int(),
      learningSteps: z.int(),
      repetitions: z.int(),
      lapses: z.int(),
      scheduledDays: z.int(),
      reviewedAt: instant.nullable(),
    }),
  ),
  recent: z.array(
    z.object({ moduleSlug: z.string(), itemId: z.string(), seconds: z.int(), isOfToday: z.boolean() }),
  ),
});

/** Everything that refresh asks of the database about one person, in one statement. */
async function load(tx: Tx, personId: string, now: Date) {
  const from = startOfDayAfter(now, 0).toISOString();
  const to = startOfDayAfter(now, 1).toISOString();
  const [row] = await tx.$queryRaw<unknown[]>`
    SELECT
      (SELECT "minutesPerDay" FROM "RefreshSetting" WHERE "personId" = ${personId}::uuid) AS minutes,
      day.seconds,
      day.answers,
      (SELECT coalesce(json_agg(json_build_object(
          'moduleSlug', "moduleSlug", 'itemId', "itemId", 'stability', stability, 'difficulty', difficulty,
          'state', state, 'learningSteps', "learningSteps", 'repetitions', repetitions, 'lapses', lapses,
          'scheduledDays', "scheduledDays", 'dueAt', floor(extract(epoch FROM "dueAt") * 1000),
          'reviewedAt', floor(extract(epoch FROM "reviewedAt") * 1000))), '[]')
        FROM "RefreshCard" WHERE "personId" = ${personId}::uuid) AS cards,
      (SELECT coalesce(json_agg(last ORDER BY last."reviewedAt" DESC, last.number DESC), '[]')
        FROM (SELECT "moduleSlug", "itemId", seconds, "reviewedAt", number,
                "reviewedAt" >= ${from}::timestamptz AND "reviewedAt" < ${to}::timestamptz AS "isOfToday"
              FROM "RefreshReview" WHERE "personId" = ${personId}::uuid
              ORDER BY "reviewedAt" DESC, number DESC LIMIT ${PACE_ANSWERS}) AS last) AS recent
    FROM (SELECT coalesce(sum(seconds), 0)::int AS seconds, count(*)::int AS answers FROM "RefreshReview"
          WHERE "personId" = ${personId}::uuid
            AND "reviewedAt" >= ${from}::timestamptz AND "reviewedAt" < ${to}::timestamptz) AS day`;
  return storedSchema.parse(row);
}

/** One person's refresh at one moment. */
export interface RefreshState {
  /** Most minutes that she wants a day; 0 is off. */
  minutes: number;
  /** What she has answered today, and the seconds it took. */
  answered: { items: number; seconds: number };
  /** Her cards whose items the content has; the others rest. */
  cards: RefreshCard[];
  /** Cards in all: none before the first quiz. */
  total: number;
  /** What is still asked today, in order. */
  queue: RefreshCard[];
  today: Today;
}

/** The item of today's content that a card is about; null when it rests. */
export const itemIn = (modules: readonly LearningModule[], card: { moduleSlug: string; itemId: string }) => {
  const module = modules.find(({ slug }) => slug === card.moduleSlug);
  const item = module?.items.find(({ id }) => id === card.itemId);
  return module && item ? { module, item } : null;
};

/** Where refresh of the person `personId` stands at `now`: one query. */
export async function refreshState(personId: string, now: Date, tx: Tx = db()): Promise<RefreshState> {
  const modules = await allModules();
  const stored = await load(tx, personId, now);
  const withKind = <Row extends { moduleSlug: string; itemId: string }>(rows: readonly Row[]) =>
    rows.flatMap((row) => {
      const kind = itemIn(modules, row)?.item.kind;
      return kind ? [{ ...row, kind }] : [];
    });
  const cards: RefreshCard[] = withKind(stored.cards);
  const recent = withKind(stored.recent);
  const own: readonly TimedAnswer[] = recent;
  const minutes = Math.min(stored.minutes ?? REFRESH_SETTINGS.mostMinutes, REFRESH_SETTINGS.mostMinutes);
  const today: Today = {
    now,
    secondsLeft: minutes * 60 - stored.seconds,
    isFirst: stored.answers === 0,
    previous: recent.find(({ isOfToday }) => isOfToday) ?? null,
    secondsOf: (kind) => secondsFor(kind, own, REFRESH_SETTINGS),
  };
  return {
    minutes,
    answered: { items: stored.answers, seconds: stored.seconds },
    cards,
    total: stored.cards.length,
    queue: todaysQueue(cards, today),
    today,
  };
}
