import { type AccessRole, hasRole, type Viewer } from "./viewer";

/** Somebody whose data are asked for, and where she stands in the organisation. */
export interface PersonResource {
  personId: string;
  /** Path of her org unit. */
  unitPath: string;
}

/** Each action with the resource that it is asked about; `null` where the role alone decides. */
interface Actions {
  /** Take modules and quizzes, practise, see one's own skills and future. */
  learn: null;
  /** Ask people of one's own units to take a module, by a date, and withdraw it. */
  assign: null;
  /** Item statistics, questions in and out of other systems. */
  author: null;
  /** The team page. */
  see_teams: null;
  /** Role changes with tasks, exposure and hours: no person's data in them. */
  read_role_changes: null;
  /** Judge tasks, set targets. */
  edit_role_changes: null;
  /** One person's gap and plan. */
  see_plan: PersonResource;
  make_plan: PersonResource;
  /** How everything is computed. */
  read_method: null;
  administer: null;
}

export type Action = keyof Actions;
/** What must be named beside an action: its resource, or nothing. */
export type AskedOf<Name extends Action> = Actions[Name] extends null ? [] : [resource: Actions[Name]];

const holds = (viewer: Viewer, ...roles: AccessRole[]) => roles.some((role) => hasRole(viewer, role));
const isSelf = (viewer: Viewer, person: PersonResource) => viewer.id === person.personId;

const rules: { [Name in Action]: (viewer: Viewer, resource: Actions[Name]) => boolean } = {
  learn: (viewer) => holds(viewer, "employee", "manager", "hr"),
  assign: (viewer) => holds(viewer, "manager", "hr"),
  author: (viewer) => holds(viewer, "hr", "admin"),
  see_teams: (viewer) => holds(viewer, "manager", "hr"),
  read_role_changes: (viewer) => holds(viewer, "hr", "representative"),
  edit_role_changes: (viewer) => holds(viewer, "hr"),
  see_plan: (viewer, person) => isSelf(viewer, person) || holds(viewer, "hr"),
  make_plan: (viewer) => holds(viewer, "hr"),
  read_method: () => true,
  administer: (viewer) => holds(viewer, "admin"),
};

/** Whether `viewer` may do `action` to `resource`. The one place that decides; pure. */
export function can<Name extends Action>(
  viewer: Viewer,
  action: Name,
  ...[resource]: AskedOf<Name>
): boolean {
  return rules[action](viewer, (resource ?? null) as Actions[Name]);
}
