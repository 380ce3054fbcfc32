import type { Urgency } from "./assignment";
import type { AssignmentLine } from "./assignment-line";

/** A module of the form, and why it cannot be asked now, if so. */
export interface ModuleChoice {
  slug: string;
  title: string;
  /** Completed, and to be renewed at the earliest later; or asked already. */
  taken: { what: "completed" } | { what: "asked"; dueOn: string } | null;
}

/** What is asked of one person, for those who may ask it of her: participation, no figure. */
export interface PersonAssignments {
  person: { id: string; givenName: string; familyName: string; unitName: string };
  /** Null when her access roles take no modules. */
  choices: ModuleChoice[] | null;
  /** First and last day that can be asked for, `YYYY-MM-DD`. */
  days: { first: string; last: string };
  pending: AssignmentLine[];
  over: AssignmentLine[];
}

/** A completion that is about to expire or has, and that only time asks to renew. */
export interface RenewalLine {
  moduleSlug: string;
  title: string;
  /** `YYYY-MM-DD` */
  dueOn: string;
  state: Urgency;
}

/** What is asked of the reader herself, and what was. */
export interface OwnAssignments {
  pending: AssignmentLine[];
  renewals: RenewalLine[];
  over: AssignmentLine[];
}
