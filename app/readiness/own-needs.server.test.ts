import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useContentRoot } from "~/content/source.server";
import { addDays } from "~/kernel/time";
import { type Database, transaction } from "~/platform/db.server";
import { createPerson, viewerOf } from "../../tests/builders";
import { openTestDatabase } from "../../tests/database";
import { recordEvidence } from "./evidence.server";
import { ownNeeds } from "./own-needs.server";

const NOW = new Date("2026-11-22T09:00:00Z");
const ROLE = `slug: customer-service-adviser
title: { fr: Conseiller, en: Adviser }
requirements:
  - { competency: transparency, level: 1, weight: 2, must: false }
  - { competency: coaching, level: 2, weight: 3, must: true }
`;

let database: Database;
beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), "needs-"));
  mkdirSync(join(root, "roles"));
  writeFileSync(join(root, "roles", "customer-service-adviser.yaml"), ROLE);
  cpSync("content/competencies.yaml", join(root, "competencies.yaml"));
  useContentRoot(root);
  database = await openTestDatabase();
}, 60_000);
afterAll(() => database.close());

test("a newcomer lacks what her role asks; what her evidence shows is gone from the list until it fades", async () => {
  const { id } = await createPerson();
  const viewer = await viewerOf(id);
  const transparency = {
    ...{
      competency: "transparency",
      title: "Transparence sur l’IA",
      need: 1,
      have: 0,
      weight: 2,
      must: false,
    },
  };
  const coaching = { competency: "coaching", need: 2, have: 0, weight: 3, must: true };
  expect(await ownNeeds(viewer, NOW)).toMatchObject([transparency, coaching]);
  const facts = Array.from({ length: 12 }, (_, index) => ({
    ...{ personId: id, competency: "transparency", score: 1, source: "quiz_item" as const },
    ...{ sourceId: `needs/${index}`, at: NOW },
  }));
  await transaction((tx) => recordEvidence(tx, facts));
  expect(await ownNeeds(viewer, NOW)).toMatchObject([coaching]);
  expect(await ownNeeds(viewer, addDays(NOW, 900))).toMatchObject([transparency, coaching]);
});

test("a role that the library does not have asks nothing", async () => {
  const { id } = await createPerson({ roleSlug: "gone" });
  expect(await ownNeeds(await viewerOf(id), NOW)).toEqual([]);
});
