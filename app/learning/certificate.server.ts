import { randomBytes } from "node:crypto";
import type { Locale } from "~/kernel/locale";
import { err, ok, type Result } from "~/kernel/result";
import type { Viewer } from "~/people/viewer";
import { db, type Tx, transaction } from "~/platform/db.server";
import {
  type CertificateFacts,
  type CertificatesPage,
  CODE_BYTES,
  certificateStanding,
  codeOf,
  initialsOf,
  readCode,
  type Verification,
} from "./certificate";
import { allModules, findModule } from "./modules.server";
import { quizSchema } from "./quiz";

const titleIn = (row: { moduleTitleFr: string; moduleTitleEn: string }, locale: Locale) =>
  locale === "fr" ? row.moduleTitleFr : row.moduleTitleEn;

/** Name of the company: the org unit at the top of the viewer's. */
async function organisationOf(tx: Tx, { unitId }: Viewer): Promise<string> {
  const { path } = await tx.orgUnit.findUniqueOrThrow({ where: { id: unitId }, select: { path: true } });
  const top = path.split("/").find((id) => id !== "") ?? unitId;
  return (await tx.orgUnit.findUniqueOrThrow({ where: { id: top }, select: { name: true } })).name;
}

/**
 * Makes the certificate of the viewer's completion that rests on this attempt, or finds the one that is there:
 * two clicks get one. Null when no completion of hers rests on it.
 *
 * @returns its code, or `module_removed`: what is no longer taught cannot be described
 */
export async function issueCertificate(
  viewer: Viewer,
  attemptId: string,
  now: Date,
): Promise<Result<{ code: string }, { tag: "module_removed" }> | null> {
  return transaction(async (tx) => {
    const completion = await tx.completion.findFirst({
      where: { attemptId, personId: viewer.id },
      include: { certificate: { select: { code: true } } },
    });
    if (!completion) return null;
    if (completion.certificate) return ok(completion.certificate);
    const module = await findModule(completion.moduleSlug);
    if (!module) return err({ tag: "module_removed" });
    const row = {
      code: codeOf(randomBytes(CODE_BYTES)),
      completionId: completion.id,
      moduleTitleFr: module.title.fr,
      moduleTitleEn: module.title.en,
      holderName: `${viewer.givenName} ${viewer.familyName}`.trim(),
      organisation: await organisationOf(tx, viewer),
      hours: module.hours,
      issuedAt: now,
    };
    await tx.certificate.createMany({ data: [row], skipDuplicates: true });
    const where = { completionId: completion.id };
    return ok(await tx.certificate.findUniqueOrThrow({ where, select: { code: true } }));
  });
}

/** The viewer's certificates, newest first, and the completions that she may have one for. One query. */
export async function certificatesPage(viewer: Viewer, now: Date): Promise<CertificatesPage> {
  const completions = await db().completion.findMany({
    where: { personId: viewer.id },
    include: { certificate: true },
    orderBy: { completedAt: "desc" },
  });
  const titles = new Map((await allModules()).map(({ slug, title }) => [slug, title[viewer.locale]]));
  const page: CertificatesPage = { certificates: [], without: [] };
  for (const { certificate, ...completion } of completions) {
    const { moduleSlug, completedAt, expiresAt, attemptId } = completion;
    if (certificate) {
      const all = completions.filter((other) => other.moduleSlug === moduleSlug);
      page.certificates.push({
        code: certificate.code,
        title: titleIn(certificate, viewer.locale),
        ...{ moduleSlug, completedAt, issuedAt: certificate.issuedAt },
        standing: certificateStanding(certificate, completion, all, now),
      });
      continue;
    }
    const title = titles.get(moduleSlug);
    if (title !== undefined) page.without.push({ attemptId, title, moduleSlug, completedAt, expiresAt });
  }
  return page;
}

/** What the viewer's own certificate prints. Null for a code of nobody or of somebody else, or withdrawn. */
export async function certificateFacts(viewer: Viewer, typed: string): Promise<CertificateFacts | null> {
  const code = readCode(typed);
  if (code === null) return null;
  const certificate = await db().certificate.findFirst({
    where: { code, withdrawnAt: null, completion: { personId: viewer.id } },
    include: { completion: true },
  });
  if (!certificate) return null;
  const { moduleSlug, moduleVersion, completedAt, expiresAt } = certificate.completion;
  const kept = await db().quizSnapshot.findUnique({
    where: { moduleSlug_moduleVersion: { moduleSlug, moduleVersion } },
  });
  const quiz = kept && quizSchema.parse(kept.quiz);
  const { holderName, organisation, hours } = certificate;
  return {
    ...{ code, holderName, organisation, hours, moduleSlug, moduleVersion, completedAt, expiresAt },
    title: titleIn(certificate, viewer.locale),
    quiz: quiz && { questions: Math.min(quiz.rules.draw, quiz.items.length), pass: quiz.rules.pass },
  };
}

/**
 * What anybody may know who holds a code. Null alike for a code that cannot be one and for one that nobody has:
 * the answer tells nothing about codes that were not given.
 */
export async function verifyCertificate(
  typed: string,
  locale: Locale,
  now: Date,
): Promise<Verification | null> {
  const code = readCode(typed);
  if (code === null) return null;
  const certificate = await db().certificate.findUnique({ where: { code }, include: { completion: true } });
  if (!certificate) return null;
  const { personId, moduleSlug, completedAt } = certificate.completion;
  const all = await db().completion.findMany({ where: { personId, moduleSlug } });
  return {
    code,
    title: titleIn(certificate, locale),
    initials: initialsOf(certificate.holderName),
    completedAt,
    standing: certificateStanding(certificate, certificate.completion, all, now),
  };
}
