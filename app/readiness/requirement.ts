import { slugSchema } from "~/kernel/ids";
import { z } from "~/kernel/zod";
import { judgeLevel, type LevelVerdict, type Mastery, masteryFrom, type Verdict } from "./mastery";
import type { Level, MasterySettings } from "./settings";

/** A role needs a competency at a level: 1..4, weighing 1..3; a must-have is a gate. */
export const requirementSchema = z.strictObject({
  competency: slugSchema,
  level: z.int().min(1).max(4),
  weight: z.number().min(1).max(3),
  must: z.boolean(),
});
export type Requirement = z.output<typeof requirementSchema>;

/** One requirement set against what the evidence says of a person. */
interface RequirementReadiness extends LevelVerdict {
  requirement: Requirement;
  mastery: Mastery;
}

/** A person against a role. */
export interface RoleReadiness {
  /** The weakest verdict of all requirements. */
  verdict: Verdict;
  counts: Record<Verdict, number>;
  /** In the order of the role. */
  requirements: RequirementReadiness[];
  /** What is not ready: must-haves first, then by weight, then by name. */
  missing: RequirementReadiness[];
}

/** From weakest to strongest: what is known to be missing weighs more than what is not known. */
const WEAKEST_FIRST: readonly Verdict[] = ["not_yet", "not_enough_evidence", "near", "ready"];

const byUrgency = (a: RequirementReadiness, b: RequirementReadiness) =>
  Number(b.requirement.must) - Number(a.requirement.must) ||
  b.requirement.weight - a.requirement.weight ||
  (a.requirement.competency < b.requirement.competency ? -1 : 1);

/**
 * Readiness of a person for a role. Ready means ready for every requirement: strengths do not make
 * up for what is missing.
 *
 * @param masteries competency id to mastery today; an absent one has no evidence
 */
export function judgeRole(
  requirements: readonly Requirement[],
  masteries: ReadonlyMap<string, Mastery>,
  settings: MasterySettings,
): RoleReadiness {
  const counts: Record<Verdict, number> = { ready: 0, near: 0, not_yet: 0, not_enough_evidence: 0 };
  const judged = requirements.map((requirement): RequirementReadiness => {
    const mastery = masteries.get(requirement.competency) ?? masteryFrom(0, 0);
    const verdict = judgeLevel(mastery, requirement.level as Level, settings);
    counts[verdict.verdict] += 1;
    return { requirement, mastery, ...verdict };
  });
  return {
    // A role without requirements says nothing about anybody.
    verdict:
      judged.length === 0 ? "not_enough_evidence" : (WEAKEST_FIRST.find((one) => counts[one] > 0) as Verdict),
    counts,
    requirements: judged,
    missing: judged.filter(({ verdict }) => verdict !== "ready").sort(byUrgency),
  };
}
