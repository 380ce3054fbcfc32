import { hash, verify } from "@node-rs/argon2";
import { err, ok, type Result } from "~/kernel/result";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { openSession } from "./lucia.server";
import type { AccessRole } from "./viewer";

/** Parameters of OWASP's password storage cheat sheet for argon2id: 19 MiB, 2 passes, 1 lane. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** An argon2id hash of a password, ready to be stored. */
export const hashPassword = (password: string) => hash(password, ARGON2);

let decoy: Promise<string> | null = null;

/**
 * Opens a session when the password is right; returns its cookie. An unknown address costs the same work as a
 * known one and gives the same answer, so that nobody learns who has an account.
 */
export async function signIn(
  { email, password }: { email: string; password: string },
  userAgent: string,
): Promise<Result<string, "wrong_credentials">> {
  decoy ??= hashPassword("no one has this password");
  const person = await db().person.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, leftAt: true },
  });
  const right = await verify(person?.passwordHash ?? (await decoy), password);
  if (!right || !person?.passwordHash || person.leftAt) return err("wrong_credentials");
  return ok(await openSession(person.id, userAgent));
}

/** A person of the demonstration as the sign-in page lists her. */
export interface DemoPerson {
  id: string;
  name: string;
  roles: AccessRole[];
  unit: string;
}

const DEMO_PREFIX = "demo-";

/** Who can be signed in as by one click: people of the demonstration organisation, where it is switched on. */
export async function demoPeople(): Promise<DemoPerson[]> {
  if (!env().PASSERELLE_DEMO) return [];
  const people = await db().person.findMany({
    where: { externalId: { startsWith: `${DEMO_PREFIX}guide-` }, leftAt: null },
    orderBy: { externalId: "asc" },
    select: {
      id: true,
      givenName: true,
      familyName: true,
      accessRoles: true,
      unit: { select: { name: true } },
    },
  });
  return people.map((person) => ({
    id: person.id,
    name: `${person.givenName} ${person.familyName}`,
    roles: person.accessRoles,
    unit: person.unit.name,
  }));
}

/** Opens a session as a person of the demonstration; refuses everybody else, always. */
export async function signInAsDemo(
  personId: string,
  userAgent: string,
): Promise<Result<string, "not_a_demo_person">> {
  const person = (await demoPeople()).find(({ id }) => id === personId);
  return person ? ok(await openSession(person.id, userAgent)) : err("not_a_demo_person");
}
