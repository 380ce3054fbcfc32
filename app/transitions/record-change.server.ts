import { audit } from "~/people/audit.server";
import type { Tx } from "~/platform/db.server";
import type { NewRoleChange } from "./role-change";

/** Records a role change with its targets and first judgements, in the caller's transaction; returns its id. */
export async function recordRoleChange(
  tx: Tx,
  actorId: string | null,
  { title, source, takesPlaceOn, targets, judgements }: NewRoleChange,
  now: Date,
): Promise<string> {
  const { id } = await tx.roleChange.create({
    data: {
      titleFr: title.fr,
      titleEn: title.en,
      sourceRole: source,
      takesPlaceOn: new Date(takesPlaceOn),
      createdAt: now,
      targets: { create: targets.map(({ role, seats }) => ({ roleSlug: role, seats })) },
      judgements: {
        create: Object.entries(judgements).map(([taskId, judgement]) => ({
          taskId,
          ...judgement,
          judgedById: actorId,
          judgedAt: now,
        })),
      },
    },
  });
  await audit(tx, { actorId, action: "role_change.create", subjectId: id, detail: { source } });
  return id;
}
