/** A term of a sum: a coefficient and the index of a variable. */
export type Term = readonly [coefficient: number, variable: number];

/** `terms` summed stay at or under `atMost`. */
export interface Constraint {
  terms: readonly Term[];
  atMost: number;
}

/** The variables and constraints of a mixed binary linear programme. */
export interface Programme {
  /** Binary, or a number from 0 up to `upTo`. */
  variables: readonly ({ kind: "binary" } | { kind: "number"; upTo: number })[];
  constraints: readonly Constraint[];
}

/** One value a variable. */
export type Values = readonly number[];

/** Collects variables and constraints under way. */
export class ProgrammeBuilder {
  private readonly variables: Programme["variables"][number][] = [];
  private readonly constraints: Constraint[] = [];

  binary(): number {
    return this.variables.push({ kind: "binary" }) - 1;
  }

  number(upTo: number): number {
    return this.variables.push({ kind: "number", upTo }) - 1;
  }

  atMost(terms: readonly Term[], atMost: number): void {
    this.constraints.push({ terms, atMost });
  }

  build(): Programme {
    return { variables: this.variables, constraints: this.constraints };
  }
}
