import type { Localized } from "~/kernel/locale";
import type { Gap, GapLine } from "./gap";
import type { PlacedTask, TaskVerdict } from "./judgement";
import type { Raiser } from "./plan-offer";
import type { Role } from "./role";
import type { StoredPlan } from "./stored-plan";

/** One requirement beside what somebody holds, in words. */
export interface GapRow extends GapLine {
  title: Localized;
  /** What can be seen at the level needed, and at the level held (null at level 0). */
  needWords: Localized | null;
  haveWords: Localized | null;
  /** What raises this competency beyond the level held: modules, then courses outside where those end. */
  raisedBy: Raiser[];
}

/** A person's way to one target role. */
export interface TargetGap extends Omit<Gap, "lines"> {
  role: Pick<Role, "slug" | "title" | "summary">;
  seats: number;
  rows: GapRow[];
}

/** The page of one person in a role change. */
export interface PersonInChange {
  change: { id: string; title: Localized; takesPlaceOn: string; source: Localized };
  person: { id: string; name: string; unit: string };
  /** Null for others than herself before the consultation of staff representatives is on record. */
  figures: { targets: TargetGap[]; plan: StoredPlan | null } | null;
  mayPlan: boolean;
}

/** One change of the role that somebody holds, as she sees it herself. */
export interface OwnChange {
  id: string;
  title: Localized;
  takesPlaceOn: string;
  tasks: (Pick<PlacedTask, "key" | "place" | "carriesOn" | "task"> & { verdict: TaskVerdict | null })[];
  targets: TargetGap[];
  plan: StoredPlan | null;
}

/** The page of somebody about the future of her own role. */
export interface OwnFuture {
  role: Pick<Role, "slug" | "title" | "summary"> | null;
  changes: OwnChange[];
  /** Whether HR can see her gap and plan already. */
  consulted: boolean;
}
