import { randomUUID } from "node:crypto";
import { addDays } from "~/kernel/time";
import { issueCertificate } from "~/learning/certificate.server";
import type { Viewer } from "~/people/viewer";
import { db } from "~/platform/db.server";

/** What the rows about certificates lead to. */
export interface CertificateWorld {
  /** Of the owner's certificate. */
  code: string;
  /** The attempt of a completion for which she has none. */
  uncertified: string;
}

/** Another module than the one that the owner is working on. */
const COMPLETED = "sensitive-information";

/** A module that the owner completed twice: once with a certificate, once without. */
export async function createCertificateWorld(owner: Viewer, now: Date): Promise<CertificateWorld> {
  const [certified, uncertified] = [randomUUID(), randomUUID()];
  for (const [attemptId, days] of [
    [certified, 40],
    [uncertified, 10],
  ] as const)
    await db().completion.create({
      data: {
        ...{ personId: owner.id, moduleSlug: COMPLETED, moduleVersion: "walk", attemptId },
        ...{ score: 0.9, completedAt: addDays(now, -days), expiresAt: addDays(now, 365 - days) },
      },
    });
  const issued = await issueCertificate(owner, certified, now);
  if (!issued?.ok) throw new Error(`no certificate for ${COMPLETED}`);
  return { code: issued.value.code, uncertified };
}
