import { db, Prisma } from "~/platform/db.server";
import { type AskedItem, askedAsToday } from "./item-fingerprints.server";
import type { ItemSums, WrittenAnswer } from "./item-statistics";
import type { LearningModule } from "./module";

/** Different wrong texts of one module that are looked at, most frequent first. */
const MOST_TEXTS = 2_000;

/**
 * One row per person and item, `met`: her first submitted attempt that asked the item as it is today. PostgreSQL
 * sums it up, so that what travels is as large as the content, however many have answered.
 */
function met(asked: readonly AskedItem[]): Prisma.Sql {
  const column = (name: keyof AskedItem) => asked.map((row) => row[name]);
  return Prisma.sql`
    same AS (
      SELECT * FROM unnest(${column("module")}::text[], ${column("version")}::text[], ${column("item")}::text[])
        AS same(module, version, item)
    ),
    first_met AS (
      SELECT DISTINCT ON (same.module, same.item, a."personId")
        same.module, same.item, a."personId" AS person, a."id" AS attempt,
        a."score" AS total, jsonb_array_length(a."drawn") AS length
      FROM "QuizAttempt" a
        CROSS JOIN LATERAL jsonb_array_elements(a."drawn") AS entry(shown)
        JOIN same ON same.module = a."moduleSlug" AND same.version = a."moduleVersion" AND same.item = entry.shown->>'id'
      WHERE a."submittedAt" IS NOT NULL AND a."score" IS NOT NULL
      ORDER BY same.module, same.item, a."personId", a."submittedAt", a."id"
    ),
    met AS (
      SELECT f.module, f.item, f.person, q."answer" AS answer, COALESCE(q."score", 0) AS x,
        CASE WHEN f.length > 1 THEN (f.total * f.length - COALESCE(q."score", 0)) / (f.length - 1) END AS rest,
        COALESCE(
          q."answer"->>'choice' = '' OR q."answer"->'choices' = '[]' OR q."answer"->'positions' = '{}'
            OR q."answer"->'matches' = '{}' OR btrim(q."answer"->>'text') = '',
          q."answer" IS NULL
        ) AS omitted
      FROM first_met f LEFT JOIN "QuizAnswer" q ON q."attemptId" = f.attempt AND q."itemId" = f.item
    )`;
}

/** What was counted of one item. */
export interface CountedItem {
  sums: ItemSums;
  /** How many chose each option or span, or matched each pair right, by its id. */
  choices: Map<string, number>;
  /** Wrong texts that people wrote, most frequent first. */
  wrong: WrittenAnswer[];
}

/** One line of what PostgreSQL counted: the sums of an item, one of its choices, or one wrong text. */
type Line = { module: string; item: string } & (
  | { part: "sums"; sums: ItemSums }
  | { part: "choice" | "text"; name: string; people: number }
);

/**
 * The counted answers to the items of `modules` as they are today, by `<module>/<item>`. One query, so that the
 * answers are gone through once.
 *
 * @param withTexts also what people wrote to open questions
 */
export async function countAnswers(
  modules: readonly LearningModule[],
  withTexts = false,
): Promise<ReadonlyMap<string, CountedItem>> {
  const asked = await askedAsToday(modules);
  if (asked.length === 0) return new Map();
  const lines = await db().$queryRaw<Line[]>`
    WITH ${met(asked)}
    SELECT module, item, 'sums' AS part, NULL AS name, NULL::int AS people, json_build_object(
        'answers', count(*), 'people', count(DISTINCT person), 'omitted', count(*) FILTER (WHERE omitted),
        'x', sum(x), 'xx', sum(x * x), 'withRest', count(rest),
        'restX', COALESCE(sum(x) FILTER (WHERE rest IS NOT NULL), 0),
        'restXX', COALESCE(sum(x * x) FILTER (WHERE rest IS NOT NULL), 0),
        'rest', COALESCE(sum(rest), 0), 'restRest', COALESCE(sum(rest * rest), 0),
        'product', COALESCE(sum(x * rest), 0)
      ) AS sums
    FROM met GROUP BY module, item
    UNION ALL
    SELECT module, item, 'choice', choice, count(*)::int, NULL
    FROM met CROSS JOIN LATERAL (
      SELECT answer->>'choice' AS choice
      UNION ALL SELECT jsonb_array_elements_text(answer->'choices')
      UNION ALL SELECT pair.key FROM jsonb_each_text(answer->'matches') AS pair WHERE pair.key = pair.value
    ) AS chosen
    WHERE choice <> '' GROUP BY module, item, choice
    UNION ALL
    (SELECT module, item, 'text', lower(btrim(answer->>'text')), count(*)::int, NULL
    FROM met WHERE ${withTexts} AND x < 1 AND NOT omitted AND answer->>'text' IS NOT NULL
    GROUP BY 1, 2, 4 ORDER BY 5 DESC, 4 LIMIT ${MOST_TEXTS})`;
  const counted = new Map<string, CountedItem>();
  const keyOf = ({ module, item }: Line) => `${module}/${item}`;
  for (const line of lines) {
    if (line.part === "sums") counted.set(keyOf(line), { sums: line.sums, choices: new Map(), wrong: [] });
  }
  for (const line of lines) {
    const found = counted.get(keyOf(line));
    if (line.part === "choice") found?.choices.set(line.name, line.people);
    if (line.part === "text") found?.wrong.push({ text: line.name, people: line.people });
  }
  return counted;
}
