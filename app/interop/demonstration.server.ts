import { randomUUID } from "node:crypto";
import { addDays, isoDay } from "~/kernel/time";
import { audit } from "~/people/audit.server";
import type { Viewer } from "~/people/viewer";
import { db, type Tx, transaction } from "~/platform/db.server";
import { recordRoleChange } from "~/transitions/record-change.server";
import { liveThrough } from "./demonstration-activity.server";
import { askInDemonstration, learnLastYear } from "./demonstration-assignments.server";
import { demonstrationChange } from "./demonstration-change";
import { DEMO_PEOPLE, DEMO_UNITS, type DemoPersonSeed } from "./demonstration-people";
import { refreshThrough } from "./demonstration-refresh.server";

const externalIdOf = ({ key }: DemoPersonSeed) => `demo-${key}`;
const EMAIL_DOMAIN = "rivage.example";

const emailOf = (givenName: string, familyName: string) =>
  `${givenName}.${familyName}@${EMAIL_DOMAIN}`
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z.@-]/g, "");

/**
 * Lays the demonstration organisation into an empty database and lets its people live their past weeks; leaves a
 * database that has people alone.
 */
export async function prepareDemonstration(now: Date): Promise<void> {
  if ((await db().person.count()) > 0) return;
  const prepared = await transaction(async (tx) => {
    // Two instances that start on one empty database: the second waits here, then finds people.
    await tx.$executeRaw`LOCK TABLE "Person" IN SHARE ROW EXCLUSIVE MODE`;
    if ((await tx.person.count()) > 0) return false;
    await createUnits(tx);
    await createPeople(tx, now);
    await recordRoleChange(tx, null, demonstrationChange(isoDay(addDays(now, 120)), 8), now);
    return true;
  });
  if (!prepared) return;
  const byKey = async (key: string) =>
    viewerOf(DEMO_PEOPLE.find((seed) => seed.key === key) as DemoPersonSeed);
  await learnLastYear(byKey, now);
  // Before the past weeks, in which some of it is done.
  await askInDemonstration(byKey, now);
  for (const seed of DEMO_PEOPLE) {
    const viewer = await viewerOf(seed);
    await liveThrough(viewer, seed.progress ?? "none", now);
    if (seed.refreshes) await refreshThrough(viewer, now);
  }
}

/** The viewer that this person is once she signs in. */
async function viewerOf(seed: DemoPersonSeed): Promise<Viewer> {
  const person = await db().person.findUniqueOrThrow({
    where: { externalId: externalIdOf(seed) },
    include: { manages: { include: { unit: true } } },
  });
  const { id, givenName, familyName, email, unitId, roleSlug } = person;
  const preferences = { locale: seed.locale ?? ("fr" as const), theme: "system" as const };
  return {
    id,
    givenName,
    familyName,
    email,
    unitId,
    roleSlug,
    ...preferences,
    roles: seed.accessRoles,
    managedPaths: person.manages.map(({ unit }) => unit.path),
    consulted: true,
  };
}

async function createUnits(tx: Tx) {
  const known = new Map<string, { id: string; path: string }>();
  for (const { key, name, parent } of DEMO_UNITS) {
    const above = parent === null ? null : known.get(parent);
    const id = randomUUID();
    const unit = { id, path: `${above?.path ?? "/"}${id}/` };
    known.set(key, unit);
    await tx.orgUnit.create({ data: { ...unit, name, parentId: above?.id ?? null } });
  }
}

async function createPeople(tx: Tx, now: Date) {
  const units = new Map((await tx.orgUnit.findMany()).map(({ name, id }) => [name, id]));
  const unitId = (key: string) => units.get(DEMO_UNITS.find((unit) => unit.key === key)?.name ?? "") ?? "";
  for (const seed of DEMO_PEOPLE) {
    await tx.person.create({
      data: {
        externalId: externalIdOf(seed),
        email: emailOf(seed.givenName, seed.familyName),
        givenName: seed.givenName,
        familyName: seed.familyName,
        locale: seed.locale ?? "fr",
        accessRoles: seed.accessRoles,
        unitId: unitId(seed.unit),
        roleSlug: seed.roleSlug ?? "customer-service-adviser",
        manages: { create: (seed.manages ?? []).map((key) => ({ unitId: unitId(key) })) },
      },
    });
  }
  const representative = await tx.person.findFirstOrThrow({ where: { externalId: "demo-guide-5-yannick" } });
  await tx.consultation.create({
    data: {
      consultedOn: addDays(now, -60),
      opinion: "favourable, with observations",
      recordedById: representative.id,
    },
  });
  await audit(tx, { actorId: null, action: "demonstration.prepare", detail: { people: DEMO_PEOPLE.length } });
}
