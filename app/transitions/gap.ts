import type { Requirement } from "~/readiness/requirement";

/** Competency id to level, 0..4; an absent competency counts as 0. */
export type Levels = Readonly<Record<string, number>>;

/**
 * A line of the reviewed table of near competencies: each level of `from` counts as `credit` (0..1)
 * levels of `to`. Nothing counts partly that is not in the table, and a must-have never does.
 */
export interface NearCompetency {
  from: string;
  to: string;
  credit: number;
}

/** One requirement set against what somebody has. */
export interface GapLine {
  competency: string;
  /** Level held, 0..4, without credit from near competencies. */
  have: number;
  need: number;
  weight: number;
  must: boolean;
  /** Levels missing, 0..4, after credit. */
  missing: number;
  /** The near competency that gave credit, and how many levels it stood for. */
  near: { from: string; levels: number } | null;
}

export interface Gap {
  /** 0 (nothing missing) to 1 (everything missing). */
  gap: number;
  lines: GapLine[];
  /** Must-haves not held at their level: each closes the gate. */
  missingMusts: string[];
}

function bestCredit(near: readonly NearCompetency[], to: string, levels: Levels): GapLine["near"] {
  let best: GapLine["near"] = null;
  for (const line of near) {
    const worth = line.to === to ? line.credit * (levels[line.from] ?? 0) : 0;
    if (worth > (best?.levels ?? 0)) best = { from: line.from, levels: worth };
  }
  return best;
}

/**
 * How far `levels` are from `requirements`: `sum w max(0, need - have) / sum w need` (design,
 * section 9). Asymmetric: a surplus in one competency makes up for nothing in another.
 *
 * @param near the reviewed table of near competencies; without it there is no partial credit
 */
export function measureGap(
  requirements: readonly Requirement[],
  levels: Levels,
  near: readonly NearCompetency[] = [],
): Gap {
  let missingSum = 0;
  let needSum = 0;
  const missingMusts: string[] = [];
  const lines = requirements.map(({ competency, level: need, weight, must }): GapLine => {
    const have = levels[competency] ?? 0;
    if (must && have < need) missingMusts.push(competency);
    const credit = have < need ? bestCredit(near, competency, levels) : null;
    const counts = credit !== null && credit.levels > have;
    const missing = Math.max(0, need - (counts ? credit.levels : have));
    missingSum += weight * missing;
    needSum += weight * need;
    return { competency, have, need, weight, must, missing, near: counts ? credit : null };
  });
  return { gap: needSum === 0 ? 0 : missingSum / needSum, lines, missingMusts };
}
