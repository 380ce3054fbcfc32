import { randomUUID } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import Papa from "papaparse";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, organisationDay } from "~/kernel/time";
import { issueCertificate } from "~/learning/certificate.server";
import { findModule } from "~/learning/modules.server";
import type { Viewer } from "~/people/viewer";
import { type Database, db } from "~/platform/db.server";
import { loader as fileLoader } from "~/routes/certificates.file";
import { loader as calendarLoader } from "~/routes/learn.calendar";
import { loader as csvLoader } from "~/routes/learn.record.csv";
import { loader as pdfLoader } from "~/routes/learn.record.pdf";
import { loader as codeLoader } from "~/routes/verify.code";
import { createPerson, createUnit, viewerOf } from "./builders";
import { openTestDatabase } from "./database";
import { readPdf } from "./pdf-reader";
import { sessionCookie } from "./walk/people";

// The files that people take away, as the routes answer them.
const MODULE = "transparency";
let database: Database;
let owner: Viewer;
let code: string;
const now = new Date();

beforeAll(async () => {
  database = await openTestDatabase();
  const unit = await createUnit("Rivage");
  const person = await createPerson({ unitId: unit.id, givenName: "=Łucja", familyName: 'O’Brien; "Li"' });
  owner = await viewerOf(person.id);
  const asker = await createPerson({ unitId: unit.id, familyName: "Roy" });
  const attemptId = randomUUID();
  const [first, second] = (await findModule(MODULE))?.lessons.map(({ slug }) => slug) ?? [];
  await db().completion.create({
    data: {
      ...{ personId: owner.id, moduleSlug: MODULE, moduleVersion: "v1", score: 0.8765, attemptId },
      ...{ completedAt: addDays(now, -340), expiresAt: addDays(now, 25) },
    },
  });
  await db().lessonReading.createMany({
    data: [
      [first, "v1", -345],
      [second, "v2", -20],
    ].map(([lessonSlug, moduleVersion, days]) => ({
      ...{ personId: owner.id, moduleSlug: MODULE, secondsActive: 200 },
      ...{ lessonSlug: String(lessonSlug), moduleVersion: String(moduleVersion) },
      ...{ openedAt: addDays(now, Number(days)), readAt: addDays(now, Number(days)) },
    })),
  });
  await db().assignment.create({
    data: {
      ...{ personId: owner.id, moduleSlug: "human-option", origin: "person", assignedById: asker.id },
      ...{ moduleTitleFr: "x", moduleTitleEn: "x", createdAt: now, dueOn: new Date("2031-05-04") },
      ...{ reason: "Nouveau système, bientôt; merci" },
    },
  });
  const issued = await issueCertificate(owner, attemptId, now);
  if (!issued?.ok) throw new Error("no certificate");
  code = issued.value.code;
});
afterAll(() => database.close());

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>;
async function get(loader: Loader, path: string, params: Record<string, string> = {}) {
  const headers = { Cookie: await sessionCookie(owner.id) };
  const request = new Request(`https://p.example.com${path}`, { headers });
  return (await loader({ request, params, context: {} })) as Response;
}

const FILES: [string, Loader, RegExp, RegExp][] = [
  ["/certificates/x", fileLoader, /^application\/pdf$/, /"attestation-transparency-[\d-]+\.pdf"/],
  ["/learn/record.pdf", pdfLoader, /^application\/pdf$/, /"mes-formations-[\d-]+\.pdf"/],
  ["/learn/record.csv", csvLoader, /^text\/csv; charset=utf-8$/, /"mes-formations-[\d-]+\.csv"/],
  ["/learn/calendar.ics", calendarLoader, /^text\/calendar; charset=utf-8/, /"echeances\.ics"/],
];
test.each(FILES)("%s: a file of its kind that nobody stores", async (path, loader, type, name) => {
  const { headers, status } = await get(loader, path, { file: `${code}.pdf` });
  expect(status).toBe(200);
  expect(headers.get("Content-Type")).toMatch(type);
  expect(headers.get("Content-Disposition")).toMatch(/^attachment; filename="[a-z0-9.-]+"$/);
  expect(headers.get("Content-Disposition")).toMatch(name);
  expect(headers.get("Cache-Control")).toBe("private, no-store");
});

const bodyOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

test("the certificate leads to its page where the application is reached", async () => {
  const pdf = await readPdf(await bodyOf(await get(fileLoader, "/", { file: `${code}.pdf` })));
  expect(pdf.links[0]).toMatch(/^https:\/\/p\.example\.com\/verify\/[0-9A-Z-]{23}$/);
  expect(pdf.pages[0]).toContain("=Łucja");
  expect(pdf.pages[0]).not.toMatch(/87|88/);
});

test("the transcript has completions, updates and activity as tables with headings", async () => {
  const pdf = await readPdf(await bodyOf(await get(pdfLoader, "/learn/record.pdf")));
  expect(pdf.spoken[0]).toBe("H1 Mes formations");
  expect(pdf.spoken.filter((line) => /^H2 /.test(line))).toEqual([
    "H2 Modules terminés",
    "H2 Mises à jour lues",
    "H2 Activité",
  ]);
  expect(pdf.spoken.filter((line) => line.startsWith("TH ")).length).toBeGreaterThan(15);
  expect(pdf.pages[0]).toMatch(/88\s%/);
  expect(pdf.language).toBe("fr-FR");
});

test("the transcript for a spreadsheet: one row for a cycle, days as ISO, nothing that computes", async () => {
  const bytes = await bodyOf(await get(csvLoader, "/learn/record.csv"));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(bytes);
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ";",
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    identifiant_module: MODULE,
    resultat_pourcent: "87,7",
    lecons_lues: "2",
    lecture_minutes: "7",
    version: "v1",
    etat: "Valable",
  });
  for (const column of ["debut", "termine_le", "valable_jusqu_au", "mises_a_jour_lues", "derniere_activite"])
    expect(data[0]?.[column]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test("the calendar holds what was asked and what is to be renewed", async () => {
  const file = (await (await get(calendarLoader, "/learn/calendar.ics")).text()).replaceAll("\r\n ", "");
  expect(file).toContain("DTSTART;VALUE=DATE:20310504");
  expect(file).toContain("Motif\u00a0: Nouveau système\\, bientôt\\; merci");
  expect(file).toMatch(/UID:assignment-[0-9a-f-]{36}@p\.example\.com\r\n/);
  expect(file).toMatch(new RegExp(`UID:renewal-${MODULE}-[0-9a-f]+@`));
  expect(file).toContain(`DTSTART;VALUE=DATE:${organisationDay(addDays(now, 25)).replaceAll("-", "")}`);
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
});

test("a code that cannot be one and one that nobody has get the same answer", async () => {
  const answer = (typed: string) => get(codeLoader, "/verify", { code: typed });
  for (const typed of ["00000-00000-00000-00000", "%$", "x"])
    await expect(answer(typed)).rejects.toMatchObject({ status: 404 });
  expect(await answer(code)).toMatchObject({ code, standing: { tag: "valid" } });
});
