import { currentLocale } from "~/i18n/locale";
import { m } from "~/i18n/messages";
import type { AccessRole } from "./viewer";

const NAMES: Record<AccessRole, () => string> = {
  employee: m.people_role_employee,
  manager: m.people_role_manager,
  hr: m.people_role_hr,
  representative: m.people_role_representative,
  admin: m.people_role_admin,
};

/** What an access role is called. */
export const roleName = (role: AccessRole): string => NAMES[role]();

/** The access roles that somebody holds, as a list in words. */
export function RoleNames({ roles }: { roles: readonly AccessRole[] }) {
  const list = new Intl.ListFormat(currentLocale(), { type: "conjunction" });
  return <>{list.format(roles.map(roleName))}</>;
}
