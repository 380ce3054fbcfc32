import type { TeamQuery } from "./team";

const USUAL = { sort: "readiness", order: "ascending" } as const;

/** The address of the team page with these wishes; what is usual or absent is left out. */
export function teamAddress(query: TeamQuery, changes: Partial<TeamQuery> = {}): string {
  const wishes = { ...query, ...changes };
  const address = new URLSearchParams();
  for (const key of ["unit", "role", "verdict", "sort", "order"] as const) {
    const value = wishes[key];
    if (value === undefined || (USUAL as Record<string, string>)[key] === value) continue;
    address.set(key, value);
  }
  const text = address.toString();
  return text === "" ? "/team" : `/team?${text}`;
}

/** The address that sorts by `sort`; in the other direction when it is sorted so already. */
export function sortAddress(query: TeamQuery, sort: TeamQuery["sort"]): string {
  const turned = query.sort === sort && query.order === "ascending" ? "descending" : "ascending";
  return teamAddress(query, { sort, order: turned });
}

/** The page of one person, judged for the role that the team is looked at for; `part` is a place on it. */
export function personAddress(personId: string, { role }: Pick<TeamQuery, "role">, part?: string): string {
  return `/team/${personId}${role === undefined ? "" : `?role=${role}`}${part === undefined ? "" : `#${part}`}`;
}
