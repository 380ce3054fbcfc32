import type { ModuleState } from "./completion";
import type { Duty } from "./duty";

/** A competency of somebody's role on which her evidence lacks something. */
export interface CompetencyNeed {
  competency: string;
  title: string;
  /** Level asked for, 1..4. */
  need: number;
  /** Level that the evidence shows, 0..4; under `need`. */
  have: number;
  /** How much it counts in the role, 1..3. */
  weight: number;
  must: boolean;
}

/** A module as the path sees it. */
export interface PathModule {
  slug: string;
  isForMe: boolean;
  prerequisites: readonly string[];
  /** Competency to the level that the module brings people to. */
  raises: Readonly<Record<string, number>>;
  state: ModuleState;
  /** 0..1 */
  share: number;
}

/** Why a module stands where it stands. */
export type PathReason =
  | { kind: "duty"; duty: Duty }
  | { kind: "expired" }
  | { kind: "begun" }
  /** What the role asks and the module raises, the weightiest first. */
  | { kind: "role"; needs: CompetencyNeed[] }
  /** Comes before `module`, which builds on it. */
  | { kind: "before"; module: string }
  | { kind: "next" }
  | { kind: "done" };

export interface PathStep {
  slug: string;
  /** At least one, the one that decides first. */
  reasons: PathReason[];
}

const DUTY_RANK = { overdue: 0, due_soon: 1, open: 2 } as const;
const byDuty = (left: Duty, right: Duty) =>
  DUTY_RANK[left.state] - DUTY_RANK[right.state] || left.dueOn.localeCompare(right.dueOn);

/** What a module would bring towards `need`, in weighted levels; 0 when nothing. */
function gainOf({ raises }: PathModule, { competency, need, have, weight }: CompetencyNeed): number {
  return weight * Math.max(0, Math.min(raises[competency] ?? 0, need) - have);
}

/** Whether another module may build on it: it was completed once, however long ago. */
const isMet = ({ state }: PathModule) => state === "completed" || state === "expired";

interface Ranked {
  module: PathModule;
  reasons: PathReason[];
  /** Compared from the first figure on, smallest first. */
  rank: (number | string)[];
}

function rankOf(module: PathModule, duties: readonly Duty[], needs: readonly CompetencyNeed[]): Ranked {
  const own = duties.filter(({ moduleSlug }) => moduleSlug === module.slug).sort(byDuty);
  const helped = needs
    .filter((need) => gainOf(module, need) > 0)
    .sort((a, b) => Number(b.must) - Number(a.must) || gainOf(module, b) - gainOf(module, a));
  const gain = helped.reduce((sum, need) => sum + gainOf(module, need), 0);
  const isDone = module.state === "completed";
  const reasons: PathReason[] = own.map((duty) => ({ kind: "duty", duty }));
  if (module.state === "expired" && own.every(({ kind }) => kind !== "renewal"))
    reasons.push({ kind: "expired" });
  if (module.state === "in_progress") reasons.push({ kind: "begun" });
  if (helped.length > 0 && !isDone) reasons.push({ kind: "role", needs: helped });
  const [first] = own;
  if (first) return { module, reasons, rank: [0, DUTY_RANK[first.state], first.dueOn] };
  if (isDone) return { module, reasons: [{ kind: "done" }], rank: [5] };
  if (module.state === "expired") return { module, reasons, rank: [1] };
  if (module.state === "in_progress") return { module, reasons, rank: [2, -module.share] };
  if (helped.length > 0)
    return { module, reasons, rank: [3, helped.some(({ must }) => must) ? 0 : 1, -gain] };
  return { module, reasons: [{ kind: "next" }], rank: [4] };
}

function compare(left: readonly (number | string)[], right: readonly (number | string)[]): number {
  for (const [index, value] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (value !== other) return value < other ? -1 : 1;
  }
  return left.length - right.length;
}

/**
 * One person's way through the modules: what she was asked to do by when, overdue first; what expired, what she
 * began; what her role asks and her evidence lacks, must-haves first, then by weighted levels gained; the rest in
 * the order given; what is complete last. A module that another builds on comes before it, unless it was completed once.
 * Every module that is hers, that she was asked to take, or that one of those builds on is there exactly once.
 *
 * @param modules the whole library in the order of the guidelines; a ring of prerequisites is cut anywhere
 */
export function pathFor(
  modules: readonly PathModule[],
  duties: readonly Duty[],
  needs: readonly CompetencyNeed[],
): PathStep[] {
  const bySlug = new Map(modules.map((module) => [module.slug, module]));
  const asked = new Set(duties.map(({ moduleSlug }) => moduleSlug));
  const ranked = modules
    .filter(({ slug, isForMe }) => isForMe || asked.has(slug))
    .map((module) => rankOf(module, duties, needs))
    .sort((left, right) => compare(left.rank, right.rank));
  const rankedBySlug = new Map(ranked.map((one) => [one.module.slug, one]));
  const steps = new Map<string, PathStep>();
  const waiting = new Set<string>();
  const place = ({ module, reasons }: Ranked, before: string | null) => {
    if (steps.has(module.slug) || waiting.has(module.slug)) return;
    waiting.add(module.slug);
    if (module.state !== "completed") {
      for (const slug of module.prerequisites) {
        const needed = bySlug.get(slug);
        if (!needed || isMet(needed)) continue;
        place(rankedBySlug.get(slug) ?? { module: needed, reasons: [], rank: [] }, module.slug);
      }
    }
    const kept = before === null ? reasons : reasons.filter(({ kind }) => kind !== "next");
    const why: PathReason[] = before === null ? [] : [{ kind: "before", module: before }];
    // A duty is a stronger reason than what comes after it.
    const isAsked = kept[0]?.kind === "duty";
    steps.set(module.slug, { slug: module.slug, reasons: isAsked ? [...kept, ...why] : [...why, ...kept] });
  };
  for (const one of ranked) place(one, null);
  return [...steps.values()];
}
