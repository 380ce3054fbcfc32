import loadHighs from "highs";
import type { Constraint, Programme, Term, Values } from "./binary-programme";

const highs = loadHighs();

/**
 * What an objective may lose while another is made small: rounding, nothing else. Well over the
 * solver's own tolerance of 1e-6 (at that value its presolve calls sound programmes infeasible), well
 * under any difference between two plans.
 */
const SLACK = 1e-4;

const writeTerm = ([factor, variable]: Term) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} x${variable}`;
/** Several terms a line would pass the line length that the LP format allows. */
const writeSum = (terms: readonly Term[]) => (terms.length === 0 ? "0 x0" : terms.map(writeTerm).join("\n "));

/** A programme as text in CPLEX LP format. */
function writeProgramme({ variables, constraints }: Programme, objective: readonly Term[]): string {
  const rows = constraints.filter(({ terms }) => terms.length > 0);
  const binaries = variables.flatMap(({ kind }, index) => (kind === "binary" ? [`x${index}`] : []));
  const upTo = (variable: Programme["variables"][number]) => (variable.kind === "binary" ? 1 : variable.upTo);
  return [
    `Minimize\n obj: ${writeSum(objective)}`,
    `Subject To\n${rows.map(({ terms, atMost }, index) => ` c${index}: ${writeSum(terms)} <= ${atMost}`).join("\n")}`,
    `Bounds\n${variables.map((variable, index) => ` 0 <= x${index} <= ${upTo(variable)}`).join("\n")}`,
    `Binary\n ${binaries.join("\n ")}`,
    "End",
  ].join("\n");
}

/** The value of a sum in a solution. */
export const sumAt = (terms: readonly Term[], values: Values) =>
  terms.reduce((sum, [factor, variable]) => sum + factor * (values[variable] as number), 0);

/** Keeps a sum where it was found to be. */
export const keep = (terms: readonly Term[], value: number): Constraint => ({ terms, atMost: value + SLACK });

/**
 * A solution that makes `objective` as small as can be, proved by HiGHS; null when there is no solution.
 * Throws when HiGHS comes to neither.
 */
export async function minimise(
  programme: Programme,
  objective: readonly Term[],
  kept: readonly Constraint[] = [],
): Promise<Values | null> {
  const constraints = [...programme.constraints, ...kept];
  if (programme.variables.length === 0) return [];
  if (constraints.some(({ terms, atMost }) => terms.length === 0 && atMost < 0)) return null;
  const solution = (await highs).solve(writeProgramme({ ...programme, constraints }, objective), {
    mip_rel_gap: 0,
    mip_abs_gap: SLACK / 100,
    output_flag: false,
  });
  if (solution.Status === "Infeasible") return null;
  if (solution.Status !== "Optimal") throw new Error(`HiGHS: ${solution.Status}`);
  return programme.variables.map(({ kind }, index) => {
    const value = solution.Columns[`x${index}`]?.Primal ?? 0;
    return kind === "binary" ? Math.round(value) : value;
  });
}
