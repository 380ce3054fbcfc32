import type { Prisma, Tx } from "~/platform/db.server";

export interface AuditRecord {
  actorId: string | null;
  /** Noun and verb, e.g. "person.open", "plan.make". */
  action: string;
  subjectId?: string;
  /** Ids, codes and counts; never personal data. */
  detail?: Prisma.InputJsonObject;
}

/** Writes one entry of the append-only audit log, in the caller's transaction. */
export async function audit(tx: Tx, { actorId, action, subjectId, detail }: AuditRecord): Promise<void> {
  await tx.auditEntry.create({
    data: { actorId, action, subjectId: subjectId ?? null, detail: detail ?? {} },
  });
}
