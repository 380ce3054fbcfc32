import type { Localized } from "~/kernel/locale";
import type { GroupFigure } from "./aggregate";
import type { Gap } from "./gap";
import type { PlacedTask, TaskVerdict } from "./judgement";
import type { FigureSource, Role } from "./role";
import type { RoleChangeHours } from "./role-change";

/** A line of the list of role changes. */
export interface RoleChangeLine {
  id: string;
  title: Localized;
  takesPlaceOn: string;
  source: Localized;
  targets: { title: Localized; seats: number }[];
  people: number;
  judged: number;
  tasks: number;
}

/** A person whom a role change concerns, with her gap (0..1) to each target role. */
export interface ConcernedPerson {
  id: string;
  name: string;
  unit: string;
  gaps: ({ roleSlug: string } & Pick<Gap, "gap" | "missingMusts">)[];
  hasPlan: boolean;
}

/** The page of one role change. */
export interface RoleChangePage {
  id: string;
  title: Localized;
  takesPlaceOn: string;
  source: Role;
  targets: { role: Role; seats: number }[];
  tasks: (PlacedTask & { verdict: TaskVerdict | null })[];
  sources: FigureSource[];
  hours: RoleChangeHours;
  weeklyHours: number;
  people: number;
  /** Mean gap to each target role over everybody in the source role. */
  aggregates: ({ roleSlug: string } & GroupFigure)[];
  /** One line a person, a page at a time; null when the viewer may not see single people (yet). */
  concerned: { people: ConcernedPerson[]; page: number; pages: number } | null;
  mayJudge: boolean;
  consulted: boolean;
}
