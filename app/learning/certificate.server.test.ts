import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addDays } from "~/kernel/time";
import type { Viewer } from "~/people/viewer";
import { type Database, db } from "~/platform/db.server";
import { createPerson, createUnit, viewerOf } from "../../tests/builders";
import { openTestDatabase } from "../../tests/database";
import { openTestContent } from "../../tests/learning-content";
import { shownCode } from "./certificate";
import {
  certificateFacts,
  certificatesPage,
  issueCertificate,
  verifyCertificate,
} from "./certificate.server";

let database: Database;
let viewer: Viewer;
let other: Viewer;
const content = openTestContent();
const now = new Date("2026-11-22T10:00:00Z");

beforeAll(async () => {
  database = await openTestDatabase();
  content.write();
  const company = await createUnit("Rivage Énergie");
  const team = await createUnit("Nantes", company);
  other = await viewerOf((await createPerson({ unitId: team.id })).id);
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  const person = await createPerson({
    unitId: other.unitId,
    givenName: "Anne-Marie",
    familyName: "Le Goff",
  });
  viewer = await viewerOf(person.id);
});

/** A completion of the viewer's; returns the id of its attempt. */
async function completed(wishes: { moduleSlug?: string; at?: Date; days?: number | null } = {}) {
  const { moduleSlug = "sample", at = now, days = 365 } = wishes;
  const attemptId = randomUUID();
  await db().completion.create({
    data: {
      ...{ personId: viewer.id, moduleSlug, moduleVersion: "v1", score: 0.8123, attemptId },
      ...{ completedAt: at, expiresAt: days === null ? null : addDays(at, days) },
    },
  });
  return attemptId;
}

async function issued(attemptId: string, who = viewer) {
  const result = await issueCertificate(who, attemptId, now);
  if (!result?.ok) throw new Error(JSON.stringify(result));
  return result.value.code;
}

test("asking twice, ten times at once too, makes one certificate", async () => {
  const attempt = await completed();
  const codes = await Promise.all(Array.from({ length: 10 }, () => issued(attempt)));
  expect(new Set([...codes, await issued(attempt)]).size).toBe(1);
  expect(await db().certificate.count({ where: { completion: { attemptId: attempt } } })).toBe(1);
});

test("it keeps what it prints: name, organisation, titles and hours as they were", async () => {
  const code = await issued(await completed());
  await db().person.update({ where: { id: viewer.id }, data: { familyName: "Other" } });
  content.write({ quiz: { pass: 0.9 }, lessons: ["third"] });
  expect(await certificateFacts(viewer, code)).toMatchObject({
    holderName: "Anne-Marie Le Goff",
    organisation: "Rivage Énergie",
    title: "Module sample (fr)",
    hours: 1,
    quiz: null,
  });
  expect((await certificateFacts({ ...viewer, locale: "en" }, code))?.title).toBe("Module sample");
  content.write();
});

test("somebody else’s completion and certificate are as if they were not there", async () => {
  const attempt = await completed();
  expect(await issueCertificate(other, attempt, now)).toBeNull();
  const code = await issued(attempt);
  expect(await issueCertificate(other, attempt, now)).toBeNull();
  expect(await certificateFacts(other, code)).toBeNull();
  expect(await certificatesPage(other, now)).toEqual({ certificates: [], without: [] });
  expect(await certificateFacts(viewer, shownCode(code).toLowerCase())).toMatchObject({ code });
});

test("a module that is no longer taught has no new certificate, and keeps those it has", async () => {
  const gone = await completed({ moduleSlug: "gone" });
  expect(await issueCertificate(viewer, gone, now)).toEqual({ ok: false, error: { tag: "module_removed" } });
  expect(await certificatesPage(viewer, now)).toEqual({ certificates: [], without: [] });
});

test("the list has certificates, newest completion first, and completions without one", async () => {
  const old = await completed({ at: addDays(now, -400) });
  const recent = await completed({ at: addDays(now, -10) });
  const without = await completed({ at: addDays(now, -5), days: null });
  const codes = [await issued(recent), await issued(old)];
  const page = await certificatesPage(viewer, now);
  expect(page.certificates.map(({ code }) => code)).toEqual(codes);
  expect(page.certificates.map(({ standing }) => standing.tag)).toEqual(["valid", "renewed"]);
  expect(page.without.map(({ attemptId }) => attemptId)).toEqual([without]);
});

test("whoever holds a code learns its state, the module, two days and initials, and nothing more", async () => {
  const code = await issued(await completed());
  const verification = await verifyCertificate(shownCode(code).toLowerCase(), "en", now);
  expect(verification).toEqual({
    ...{ code, title: "Module sample", initials: "A.-M.\u00a0L.\u00a0G.", completedAt: now },
    standing: { tag: "valid", until: addDays(now, 365) },
  });
  const said = JSON.stringify(verification);
  for (const secret of [viewer.id, viewer.email, "Anne", "Goff", "0.81", "Rivage"])
    expect(said).not.toContain(secret);
});

test("its state follows the day, a renewal and a withdrawal; a clock set back makes it no less valid", async () => {
  const code = await issued(await completed());
  const tagAt = async (days: number) =>
    (await verifyCertificate(code, "fr", addDays(now, days)))?.standing.tag;
  expect(await tagAt(-1_000)).toBe("valid");
  expect(await tagAt(364)).toBe("valid");
  expect(await tagAt(365)).toBe("expired");
  await completed({ at: addDays(now, 350) });
  expect(await tagAt(400)).toBe("renewed");
  expect(await tagAt(2_000)).toBe("expired");
  await db().certificate.update({ where: { code }, data: { withdrawnAt: now } });
  expect(await tagAt(1)).toBe("withdrawn");
  expect(await certificateFacts(viewer, code)).toBeNull();
});

test("unknown, malformed and mistyped codes are answered alike", async () => {
  const code = await issued(await completed());
  const mistyped = code.slice(0, -1) + (code.endsWith("7") ? "8" : "7");
  for (const typed of ["", "0", mistyped, code.slice(1), "' OR 1=1 --", "\u0000", "é".repeat(20)])
    expect(await verifyCertificate(typed, "fr", now)).toBeNull();
});

test("erasing a person erases her certificates", async () => {
  const code = await issued(await completed());
  await db().person.delete({ where: { id: viewer.id } });
  expect(await verifyCertificate(code, "fr", now)).toBeNull();
});
