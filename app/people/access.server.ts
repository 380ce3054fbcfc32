import type { Prisma } from "~/platform/db.server";
import { type Action, type AskedOf, can } from "./permissions";
import { hasRole, type Viewer } from "./viewer";

/** Ends the request with 404. A thing that one may not know of is answered as one that is not there. */
export function notFound(): never {
  throw new Response(null, { status: 404 });
}

/** Ends the request with 403. */
export function forbidden(): never {
  throw new Response(null, { status: 403 });
}

/** Ends the request with 403 unless `can(viewer, action, resource)`. */
export function allow<Name extends Action>(viewer: Viewer, action: Name, ...asked: AskedOf<Name>): void {
  if (!can(viewer, action, ...asked)) forbidden();
}

/**
 * The people whose data `viewer` may see in lists, as a Prisma filter: everybody for HR, a manager's own units
 * and what is below them, nobody for others. Put it into the query, so that a list cannot leak.
 */
export function personScope(viewer: Viewer): Prisma.PersonWhereInput {
  if (hasRole(viewer, "hr")) return { leftAt: null };
  if (!hasRole(viewer, "manager") || viewer.managedPaths.length === 0) return { id: { in: [] } };
  return {
    leftAt: null,
    OR: viewer.managedPaths.map((path) => ({ unit: { path: { startsWith: path } } })),
  };
}
