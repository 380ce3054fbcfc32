import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Role } from "./role";
import { figureSourceSource, roleSource } from "./roles.server";

const content = path.join(process.cwd(), "content");
const reference = path.join(process.cwd(), "..", "shared", "data");
const roles = await roleSource.load(content);
const sources = await figureSourceSource.load(content);

/** Rows of a CSV file as records; quoted fields may hold commas and doubled quotes. */
function readCsv(name: string): Record<string, string>[] {
  const lines = readFileSync(path.join(reference, name), "utf8").trimEnd().split(/\r?\n/);
  const fields = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
    );
  const head = fields(lines[0] as string);
  return lines
    .slice(1)
    .map((line) => Object.fromEntries(fields(line).map((value, index) => [head[index] as string, value])));
}

test("every role and source fits its schema, and every figure names a known source", () => {
  expect([...roles.faults, ...sources.faults]).toEqual([]);
  expect(roles.value.length).toBeGreaterThanOrEqual(2);
  const known = new Set(sources.value.map(({ id }) => id));
  const used = roles.references?.filter(({ kind }) => kind === "source").map(({ id }) => id) ?? [];
  expect(used.filter((id) => !known.has(id))).toEqual([]);
});

test("being open about AI is asked of the adviser who works beside it", () => {
  const role = roles.value.find(({ slug }) => slug === "ai-assisted-adviser") as Role;
  expect(role.requirements.find(({ competency }) => competency === "transparency")?.level).toBe(2);
});

const hasReference = existsSync(reference);
if (!hasReference)
  console.warn(
    "The reference data are not beside this checkout: the figures of content/roles are not compared.",
  );

test.skipIf(!hasReference)("the figures of tasks are those that were published", () => {
  const onet = new Map(
    readCsv("onet_tasks_exposure.csv").map((row) => [`${row.onet_soc}/${row.task_id}`, row]),
  );
  const ilo = new Map(readCsv("ilo_2025_tasks.csv").map((row) => [`${row.isco08}/${row.task_id}`, row]));
  let compared = 0;
  for (const { slug, tasks } of roles.value) {
    for (const { id, sources: figures } of tasks) {
      for (const { source, value, statement, code } of figures) {
        const row = source === "ilo-2025" ? ilo.get(code) : onet.get(code);
        const column = {
          "ilo-2025": "score_2025",
          "eloundou-human": "human_label",
          "eloundou-gpt4": "gpt4_label",
        }[source];
        const at = `${slug} ${id} ${source} ${code}`;
        expect([at, statement, String(value)]).toEqual([at, row?.task, row?.[column]]);
        compared += 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(30);
});

test.skipIf(!hasReference)("the figures of occupations are those that were published", () => {
  const occupations = new Map(readCsv("occupations_exposure.csv").map((row) => [row.soc, row]));
  const ilo = new Map(readCsv("ilo_2025_tasks.csv").map((row) => [row.isco08, row]));
  const columns = {
    "eloundou-human-beta": "eloundou_human_beta",
    "eloundou-gpt4-beta": "eloundou_gpt4_beta",
    "microsoft-applicability": "microsoft_applicability",
    "lm-aioe": "lm_aioe",
    "ilo-2025-mean": "mean_score_2025",
  } as const;
  for (const { slug, indices } of roles.value) {
    expect(indices.map(({ source }) => source)).toHaveLength(5);
    for (const { source, value, occupation } of indices) {
      const [code = "", ...name] = occupation.split(" ");
      const row = source === "ilo-2025-mean" ? ilo.get(code) : occupations.get(code);
      const at = `${slug} ${source}`;
      expect([at, name.join(" "), value]).toEqual([
        at,
        row?.title_en ?? row?.occupation,
        Number(row?.[columns[source]]),
      ]);
    }
  }
});

test.skipIf(!hasReference)("ESCO addresses exist in the reference data, in the role's ISCO group", () => {
  const esco = new Map(readCsv("esco_occupations.csv").map((row) => [row.concept_uri, row.isco_group]));
  for (const { codes } of roles.value) if (codes.esco) expect(esco.get(codes.esco)).toBe(codes.isco08);
});
