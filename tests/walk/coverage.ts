import type { ServerBuild } from "@remix-run/node";
import type { Door } from "./door";

type Routes = ServerBuild["routes"];
type Row = Pick<Door, "route" | "method">;

const keyOf = ({ route, method }: Row) => `${method} ${route}`;

/** Every loader (GET) and action (POST) of the application. */
const doorsOf = (routes: Routes): Row[] =>
  Object.values(routes).flatMap((route) => [
    ...(route?.module.loader ? [{ route: route.id, method: "GET" as const }] : []),
    ...(route?.module.action ? [{ route: route.id, method: "POST" as const }] : []),
  ]);

/** Doors of the application that no row walks to, and rows for doors that are not there. */
export function compareDoors(routes: Routes, rows: readonly Row[]) {
  const there = new Set(doorsOf(routes).map(keyOf));
  const walked = new Set(rows.map(keyOf));
  return {
    unwalked: [...there].filter((key) => !walked.has(key)),
    absent: [...walked].filter((key) => !there.has(key)),
  };
}

/** The segments of a route's path from the root down; "*" takes what is left. */
function segmentsOf(routes: Routes, id: string): string[] {
  const route = routes[id];
  const above = route?.parentId ? segmentsOf(routes, route.parentId) : [];
  return [...above, ...(route?.path ? route.path.split("/").filter(Boolean) : [])];
}

const matches = (pattern: readonly string[], path: readonly string[]) =>
  pattern.at(-1) === "*" ||
  (pattern.length === path.length &&
    pattern.every((segment, at) => segment.startsWith(":") || segment === path[at]));

const vagueness = (pattern: readonly string[]) =>
  pattern.reduce((sum, segment) => sum + (segment === "*" ? 100 : segment.startsWith(":") ? 1 : 0), 0);

/** The id of the route that answers at `pathname`: of those that match, the one that names most of it. */
export function routeAt(routes: Routes, pathname: string): string | undefined {
  const path = pathname.split("/").filter(Boolean);
  return Object.keys(routes)
    .filter((id) => id !== "root")
    .map((id) => ({ id, pattern: segmentsOf(routes, id) }))
    .filter(({ pattern }) => matches(pattern, path))
    .sort((a, b) => vagueness(a.pattern) - vagueness(b.pattern))[0]?.id;
}
