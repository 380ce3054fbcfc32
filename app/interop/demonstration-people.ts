import type { Locale } from "~/kernel/locale";
import type { AccessRole } from "~/people/viewer";

/** The invented company of the demonstration: Rivage, energy and telecom for households. */
export const DEMO_UNITS = [
  { key: "company", name: "Rivage", parent: null },
  { key: "service", name: "Rivage – Service client", parent: "company" },
  { key: "nantes", name: "Rivage – Équipe Nantes", parent: "service" },
  { key: "lyon", name: "Rivage – Équipe Lyon", parent: "service" },
  { key: "hr", name: "Rivage – Ressources humaines", parent: "company" },
] as const;

export type DemoUnitKey = (typeof DEMO_UNITS)[number]["key"];

/** How far somebody of the demonstration has come; `none` leaves the path to be walked by hand. */
export type DemoProgress = "none" | "reading" | "struggling" | "passed" | "ready";

export interface DemoPersonSeed {
  /** Part of the external id: `demo-<key>`; those that begin with "guide-" are on the sign-in page. */
  key: string;
  givenName: string;
  familyName: string;
  unit: DemoUnitKey;
  accessRoles: AccessRole[];
  manages?: DemoUnitKey[];
  roleSlug?: string;
  locale?: Locale;
  progress?: DemoProgress;
  /** Has refreshed over the past weeks. */
  refreshes?: boolean;
}

const guide = (key: string, seed: Omit<DemoPersonSeed, "key">): DemoPersonSeed => ({
  key: `guide-${key}`,
  ...seed,
});

const colleague = (
  unit: DemoUnitKey,
  givenName: string,
  familyName: string,
  progress: DemoProgress,
  locale: Locale = "fr",
): DemoPersonSeed => ({
  key: `${givenName}-${familyName}`
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z-]/g, ""),
  givenName,
  familyName,
  unit,
  accessRoles: ["employee"],
  progress,
  locale,
});

export const DEMO_PEOPLE: readonly DemoPersonSeed[] = [
  guide("1-nadia", { givenName: "Nadia", familyName: "Benali", unit: "nantes", accessRoles: ["employee"] }),
  guide("2-oliver", {
    givenName: "Oliver",
    familyName: "Grant",
    unit: "nantes",
    accessRoles: ["employee"],
    locale: "en",
  }),
  guide("3-marc", {
    givenName: "Marc",
    familyName: "Lefèvre",
    unit: "nantes",
    accessRoles: ["employee", "manager"],
    manages: ["nantes"],
    roleSlug: "team-leader",
    progress: "passed",
    refreshes: true,
  }),
  guide("4-helene", {
    givenName: "Hélène",
    familyName: "Roussel",
    unit: "hr",
    accessRoles: ["hr"],
    roleSlug: "hr-partner",
  }),
  guide("5-yannick", {
    givenName: "Yannick",
    familyName: "Le Goff",
    unit: "lyon",
    accessRoles: ["employee", "representative"],
  }),
  guide("6-ines", {
    givenName: "Inès",
    familyName: "Caron",
    unit: "hr",
    accessRoles: ["admin"],
    roleSlug: "administrator",
  }),

  { ...colleague("nantes", "Aurélie", "Morin", "ready"), refreshes: true },
  colleague("nantes", "Bastien", "Girard", "passed"),
  colleague("nantes", "Chloé", "Perrin", "struggling"),
  colleague("nantes", "Karim", "Haddad", "reading"),
  colleague("nantes", "Lucie", "Fontaine", "passed"),
  { ...colleague("nantes", "Priya", "Raman", "ready", "en"), refreshes: true },
  colleague("nantes", "Théo", "Marchand", "none"),
  colleague("lyon", "Camille", "Dubois", "passed"),
  colleague("lyon", "Étienne", "Roche", "reading"),
  colleague("lyon", "Fatou", "Diallo", "ready"),
  colleague("lyon", "Gaëlle", "Picard", "struggling"),
  colleague("lyon", "Hugo", "Lambert", "none"),
  {
    ...colleague("lyon", "Sophie", "Arnaud", "passed"),
    accessRoles: ["employee", "manager"],
    manages: ["lyon"],
    roleSlug: "team-leader",
  },
];
