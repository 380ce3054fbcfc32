import { m } from "~/i18n/messages";
import { can } from "~/people/permissions";
import { hasRole, type Viewer } from "~/people/viewer";
import type { NavigationItem } from "~/ui/Shell";

/** Where `viewer` can go, in the order of her work. */
export function navigationFor(viewer: Viewer): NavigationItem[] {
  const learns = can(viewer, "learn");
  const item = (to: string, icon: NavigationItem["icon"], label: string): NavigationItem => ({
    to,
    icon,
    label,
  });
  return [
    { ...item("/", "home", m.app_nav_home()), end: true },
    ...(learns
      ? [
          { ...item("/learn", "learn", m.app_nav_learn()), also: ["/attempts", "/refresh", "/certificates"] },
          { ...item("/practice", "practice", m.app_nav_practice()), also: ["/conversations"] },
        ]
      : []),
    ...(hasRole(viewer, "employee")
      ? [item("/skills", "skills", m.app_nav_skills()), item("/future", "future", m.app_nav_future())]
      : []),
    ...(can(viewer, "see_teams") ? [item("/team", "team", m.app_nav_team())] : []),
    ...(can(viewer, "read_role_changes")
      ? [item("/transitions", "transitions", m.app_nav_transitions())]
      : []),
    ...(can(viewer, "author") ? [item("/authoring", "edit", m.authoring_nav())] : []),
    item("/method", "method", m.app_nav_method()),
    ...(can(viewer, "administer") ? [item("/admin", "admin", m.app_nav_admin())] : []),
  ];
}
