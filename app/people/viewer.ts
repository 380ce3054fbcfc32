import type { Locale } from "~/kernel/locale";

/** What a person may be in Passerelle; a person holds one or more. */
export const ACCESS_ROLES = ["employee", "manager", "hr", "representative", "admin"] as const;
export type AccessRole = (typeof ACCESS_ROLES)[number];

/** The person who is asking, as every loader and action knows her. */
export interface Viewer {
  id: string;
  givenName: string;
  familyName: string;
  email: string;
  locale: Locale;
  theme: "system" | "light" | "dark";
  roles: readonly AccessRole[];
  unitId: string;
  /** Slug of her job role in content/roles. */
  roleSlug: string;
  /** Paths of the org units that she manages; everything below a path is hers too. */
  managedPaths: readonly string[];
  /** Whether the consultation of staff representatives is on record. */
  consulted: boolean;
}

export const hasRole = (viewer: Viewer, role: AccessRole) => viewer.roles.includes(role);
