import { idSchema } from "~/kernel/ids";
import type { Localized } from "~/kernel/locale";
import { isoDay } from "~/kernel/time";
import { notFound } from "~/people/access.server";
import { db, type Prisma } from "~/platform/db.server";
import type { TaskVerdict } from "./judgement";
import type { Role } from "./role";
import type { Judgements } from "./role-change";
import { rolesBySlug } from "./roles.server";

/** A role change with the roles of the library in the place of their slugs. */
export interface RoleChangeRecord {
  id: string;
  title: Localized;
  /** `YYYY-MM-DD` */
  takesPlaceOn: string;
  source: Role;
  targets: { role: Role; seats: number }[];
  verdicts: Record<string, TaskVerdict>;
}

const parts = {
  targets: { orderBy: { roleSlug: "asc" } },
  judgements: { orderBy: [{ judgedAt: "asc" }, { id: "asc" }] },
} satisfies Prisma.RoleChangeInclude;
type Row = Prisma.RoleChangeGetPayload<{ include: typeof parts }>;

/** A row with its roles; null when a role is in the library no more. */
function withRoles(row: Row, roles: ReadonlyMap<string, Role>): RoleChangeRecord | null {
  const source = roles.get(row.sourceRole);
  const targets = row.targets.flatMap(({ roleSlug, seats }) => {
    const role = roles.get(roleSlug);
    return role ? [{ role, seats }] : [];
  });
  if (!source || targets.length < row.targets.length) return null;
  const verdicts: Record<string, TaskVerdict> = {};
  // Oldest first: the newest judgement of a task is the one that stays.
  for (const { taskId, fate, reason, judgedAt } of row.judgements) {
    verdicts[taskId] = {
      fate,
      reason,
      judgedAt: judgedAt.toISOString(),
      times: (verdicts[taskId]?.times ?? 0) + 1,
    };
  }
  const title = { fr: row.titleFr, en: row.titleEn };
  return { id: row.id, title, takesPlaceOn: isoDay(row.takesPlaceOn), source, targets, verdicts };
}

/** Role changes in the order of their dates; those whose roles are gone from the library are left out. */
export async function findRoleChanges(where: Prisma.RoleChangeWhereInput = {}): Promise<RoleChangeRecord[]> {
  const roles = await rolesBySlug();
  const rows = await db().roleChange.findMany({
    where,
    include: parts,
    orderBy: [{ takesPlaceOn: "asc" }, { id: "asc" }],
  });
  return rows.flatMap((row) => withRoles(row, roles) ?? []);
}

/** One role change; ends the request with 404 when there is none. */
export async function requireRoleChange(id: string): Promise<RoleChangeRecord> {
  const [found] = idSchema.safeParse(id).success ? await findRoleChanges({ id }) : [];
  return found ?? notFound();
}

/** The fates alone, as the sums take them. */
export const judgementsOf = ({ verdicts }: RoleChangeRecord): Judgements =>
  Object.fromEntries(Object.entries(verdicts).map(([key, { fate }]) => [key, fate]));
