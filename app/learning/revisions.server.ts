import { moveDay, organisationDay, startOfDay } from "~/kernel/time";
import { audit } from "~/people/audit.server";
import { Prisma, type Tx, transaction } from "~/platform/db.server";
import type { LearningModule } from "./module";
import { allModules } from "./modules.server";
import { changedLessons, REVISION_DAYS } from "./revision";

/** People asked in one statement: long enough to be quick, short enough to let others in between. */
const BATCH = 2_000;

/**
 * Asks everybody whose completion still counts and is older than the latest material revision of its module to
 * read the lessons that it changed. Completions stay. Nobody is asked twice for one revision, not by another run,
 * by another instance at the same time or after it was withdrawn; nobody is asked before the revision's own day.
 *
 * @param days whole days that people have, counted from today: from the revision's day when this runs on it
 * @returns how many assignments were created
 */
export async function assignRevisions(now: Date, days = REVISION_DAYS): Promise<number> {
  const revised = (await allModules()).filter(
    ({ revision }) => revision.kind === "material" && revision.date <= organisationDay(now),
  );
  let created = 0;
  for (const module of revised) {
    for (let last = -1; last !== 0; created += last) {
      last = await transaction((tx) => assignBatch(tx, module, now, days));
    }
  }
  return created;
}

/** One batch for one module, with its line in the audit log; how many were created. */
async function assignBatch(tx: Tx, module: LearningModule, now: Date, days: number): Promise<number> {
  const { slug, version, title, revision } = module;
  const begins = startOfDay(revision.date);
  // A version that somebody completed before the revision is an older one, even if she did so again after its day:
  // a text may be dated days before it is published.
  const isOlder = Prisma.sql`c."moduleVersion" <> ${version} AND (c."completedAt" < ${begins}
    OR c."moduleVersion" IN (SELECT o."moduleVersion" FROM "Completion" o
      WHERE o."moduleSlug" = ${slug} AND o."completedAt" < ${begins}))`;
  const hers = Prisma.sql`c."personId" = p."id" AND c."moduleSlug" = ${slug}`;
  const count = await tx.$executeRaw`
    INSERT INTO "Assignment" ("id", "personId", "moduleSlug", "origin", "revisionOn", "lessons",
      "moduleTitleFr", "moduleTitleEn", "createdAt", "dueOn", "openKey")
    SELECT gen_random_uuid(), p."id", ${slug}::text, 'revision'::"AssignmentOrigin", ${revision.date}::date,
      ${changedLessons(module)}::text[], ${title.fr}::text, ${title.en}::text, ${now}::timestamptz,
      ${moveDay(organisationDay(now), days)}::date,
      concat_ws('/', p."id", ${slug}::text, 'revision', ${revision.date}::text)
    FROM "Person" p
    WHERE p."leftAt" IS NULL
      AND EXISTS (SELECT 1 FROM "Completion" c
        WHERE ${hers} AND (c."expiresAt" IS NULL OR c."expiresAt" > ${now}) AND ${isOlder})
      AND NOT EXISTS (SELECT 1 FROM "Completion" c WHERE ${hers} AND NOT (${isOlder}))
      AND NOT EXISTS (SELECT 1 FROM "Assignment" a WHERE a."personId" = p."id" AND a."moduleSlug" = ${slug}
        AND a."origin" = 'revision' AND a."revisionOn" = ${revision.date}::date)
    LIMIT ${BATCH}
    ON CONFLICT ("openKey") DO NOTHING`;
  const detail = { module: slug, revisionOn: revision.date, people: count };
  if (count > 0) await audit(tx, { actorId: null, action: "revision.assign", detail });
  return count;
}
