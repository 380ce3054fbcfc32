import { idSchema, slugSchema } from "~/kernel/ids";
import { z } from "~/kernel/zod";
import { currentCompletion } from "~/learning/completion";
import { groupBy } from "./group";
import { VERDICTS, type Verdict } from "./mastery";

/** Most people that one team table shows; larger units are gone down into. */
export const TEAM_TABLE_LIMIT = 200;

const TEAM_SORTS = ["readiness", "name", "modules", "quiz", "practice"] as const;
export type TeamSort = (typeof TEAM_SORTS)[number];

/** What the address of the team page may ask for; anything else in it is ignored. */
export const teamQuerySchema = z.object({
  unit: idSchema.optional().catch(undefined),
  /** Readiness for this role instead of each person's own. */
  role: slugSchema.optional().catch(undefined),
  verdict: z.enum(VERDICTS).optional().catch(undefined),
  sort: z.enum(TEAM_SORTS).catch("readiness"),
  order: z.enum(["ascending", "descending"]).catch("ascending"),
});
export type TeamQuery = z.output<typeof teamQuerySchema>;

/** A person and her part in training: no score. */
export interface TeamParticipant {
  id: string;
  givenName: string;
  familyName: string;
  unitName: string;
  /** Modules completed and not expired. */
  modulesCompleted: number;
  /** Modules meant for her. */
  modulesInAll: number;
  /** Conversations she had assessed. */
  assessed: number;
}

/** A person and how ready she is. */
export interface TeamMember extends TeamParticipant {
  /** Mean over modules of her best quiz score, 0..1; `null` without a submitted quiz. */
  quiz: number | null;
  /** Best score, 0..100, of an assessed conversation. */
  practice: number | null;
  verdict: Verdict;
  counts: Record<Verdict, number>;
  /** Titles of what is missing, the most urgent first. */
  missing: string[];
}

/** Who needs help first comes first. */
const VERDICT_ORDER: Record<Verdict, number> = { not_yet: 0, not_enough_evidence: 1, near: 2, ready: 3 };

const byName = (a: TeamParticipant, b: TeamParticipant) =>
  a.familyName.localeCompare(b.familyName, "fr") ||
  a.givenName.localeCompare(b.givenName, "fr") ||
  (a.id < b.id ? -1 : 1);

/** What a sort compares; nobody's missing figure is better than a figure. */
function sortValue(person: TeamParticipant | TeamMember, sort: TeamSort): number {
  if (sort === "modules") return person.modulesCompleted;
  if (!("verdict" in person)) return sort === "practice" ? person.assessed : 0;
  if (sort === "quiz") return person.quiz ?? -1;
  if (sort === "practice") return person.practice ?? -1;
  if (sort !== "readiness") return 0;
  const inAll = Object.values(person.counts).reduce((sum, count) => sum + count, 0);
  return VERDICT_ORDER[person.verdict] + (inAll === 0 ? 0 : person.counts.ready / (inAll + 1));
}

/** A new list in the order asked for; ties by name, whatever the direction. */
export function sortTeam<Person extends TeamParticipant>(
  people: readonly Person[],
  { sort, order }: Pick<TeamQuery, "sort" | "order">,
): Person[] {
  const sign = order === "descending" ? -1 : 1;
  if (sort === "name") return [...people].sort((a, b) => sign * byName(a, b));
  return [...people].sort((a, b) => sign * (sortValue(a, sort) - sortValue(b, sort)) || byName(a, b));
}

/** How many people have each verdict. */
export function countVerdicts(people: readonly Pick<TeamMember, "verdict">[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { ready: 0, near: 0, not_yet: 0, not_enough_evidence: 0 };
  for (const { verdict } of people) counts[verdict] += 1;
  return counts;
}

/** Modules with a completion that counts at `now`, of one person's completions. */
export function countCurrent(
  completions: readonly { moduleSlug: string; completedAt: Date; expiresAt: Date | null }[],
  now: Date,
): number {
  const modules = groupBy(completions, ({ moduleSlug }) => moduleSlug);
  return [...modules.values()].filter((rows) => currentCompletion(rows, now) !== null).length;
}
