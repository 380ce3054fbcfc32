import { randomUUID } from "node:crypto";
import type { AccessRole, Viewer } from "~/people/viewer";
import { db } from "~/platform/db.server";

let counter = 0;

/** An org unit under `parent` (the top when absent). */
export async function createUnit(name = "Équipe", parent?: { id: string; path: string }) {
  const id = randomUUID();
  return db().orgUnit.create({
    data: { id, name, parentId: parent?.id ?? null, path: `${parent?.path ?? "/"}${id}/` },
  });
}

interface PersonWishes {
  unitId?: string;
  accessRoles?: AccessRole[];
  roleSlug?: string;
  givenName?: string;
  familyName?: string;
  locale?: "fr" | "en";
  externalId?: string;
  passwordHash?: string;
  /** Units that she manages. */
  manages?: string[];
}

/** A person with whatever is not wished for made up. */
export async function createPerson(wishes: PersonWishes = {}) {
  counter += 1;
  const { manages = [], unitId, ...rest } = wishes;
  return db().person.create({
    data: {
      externalId: `T${counter}-${randomUUID().slice(0, 8)}`,
      email: `person${counter}-${randomUUID().slice(0, 8)}@example.com`,
      givenName: "Nadia",
      familyName: `Test${counter}`,
      accessRoles: ["employee"],
      roleSlug: "customer-service-adviser",
      unitId: unitId ?? (await createUnit()).id,
      manages: { create: manages.map((unit) => ({ unitId: unit })) },
      ...rest,
    },
  });
}

/** The viewer that a signed-in person would be. */
export async function viewerOf(personId: string, overrides: Partial<Viewer> = {}): Promise<Viewer> {
  const person = await db().person.findUniqueOrThrow({
    where: { id: personId },
    include: { manages: { include: { unit: true } } },
  });
  return {
    id: person.id,
    givenName: person.givenName,
    familyName: person.familyName,
    email: person.email,
    locale: person.locale === "en" ? "en" : "fr",
    theme: "system",
    roles: person.accessRoles,
    unitId: person.unitId,
    roleSlug: person.roleSlug,
    managedPaths: person.manages.map(({ unit }) => unit.path),
    consulted: true,
    ...overrides,
  };
}
