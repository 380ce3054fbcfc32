import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import type { ContentSource, Loaded, Mention } from "~/platform/content.server";
import { checkContent } from "./check-content.server";

const source = (name: string, loaded: Partial<Loaded<null>>): ContentSource<null> => ({
  name,
  load: async () => ({ value: null, faults: [], ...loaded }),
});
const EMPTY = mkdtempSync(path.join(tmpdir(), "content-"));
const at = (kind: Mention["kind"], id: string, file = "a.yaml", line = 1): Mention => ({
  kind,
  id,
  file,
  line,
});

test("what one source names another may provide", async () => {
  const sources = [
    source("modules", {
      references: [at("competency", "empathy")],
      provides: [at("module", "m")],
      figures: ["m: 3"],
    }),
    source("competencies", { provides: [at("competency", "empathy", "c.yaml")] }),
  ];
  expect(await checkContent(sources, EMPTY)).toEqual({ faults: [], figures: ["m: 3"] });
});

test("what nobody provides is a fault at the place that names it", async () => {
  const sources = [
    source("modules", { references: [at("law", "no-such", "m.yaml", 7), at("module", "law", "m.yaml", 2)] }),
  ];
  expect((await checkContent(sources, EMPTY)).faults).toEqual([
    {
      file: "m.yaml",
      line: 2,
      what: 'unknown module "law"',
      mend: "use the slug of a folder of content/modules",
    },
    { file: "m.yaml", line: 7, what: 'unknown law "no-such"', mend: "use an id of content/law.fr.yaml" },
  ]);
});

test("the same id twice in one file is a fault; in the file of another language it is not", async () => {
  const provides = [
    at("law", "x", "law.fr.yaml", 3),
    at("law", "x", "law.en.yaml", 3),
    at("law", "x", "law.fr.yaml", 9),
  ];
  const { faults } = await checkContent([source("law", { provides })], EMPTY);
  expect(faults).toMatchObject([{ file: "law.fr.yaml", line: 9 }]);
});

test("a fault found by two sources is printed once", async () => {
  const fault = { file: "a", line: 1, what: "w", mend: "m" };
  const sources = [source("one", { faults: [fault] }), source("two", { faults: [{ ...fault }] })];
  expect((await checkContent(sources, EMPTY)).faults).toEqual([fault]);
});

test("what learners see must not name a draft; a draft may", async () => {
  const provides = [{ ...at("module", "half"), draft: true }];
  const references = [
    at("module", "half", "b.yaml", 4),
    { ...at("module", "half", "c.yaml", 5), draft: true },
  ];
  const { faults } = await checkContent([source("modules", { provides, references })], EMPTY);
  expect(faults).toMatchObject([{ file: "b.yaml", line: 4, what: "the module half is a draft" }]);
});

test("a page is known by its address", async () => {
  const references = [at("page", "/skills"), at("page", "/no-such", "a.mdx", 9)];
  const { faults } = await checkContent(
    [source("modules", { references })],
    EMPTY,
    (page) => page === "/skills",
  );
  expect(faults).toMatchObject([{ file: "a.mdx", line: 9, what: 'unknown page "/no-such"' }]);
});

test("a review adds to what loading found", async () => {
  const fault = { file: "a", line: 1, what: "short", mend: "write more" };
  const modules = { ...source("modules", {}), review: async () => [fault] };
  expect((await checkContent([modules], EMPTY)).faults).toEqual([fault]);
});

const N = "\u00a0";
test.each<[string, string, string, [line: number, what: string][]]>([
  ["sound texts", "roles/a.yaml", `title: { fr: "Vraiment${N}?", en: "Really?" }`, []],
  [
    "French typography",
    "roles/a.yaml",
    'a: 1\ntitle:\n  fr: "Vraiment ?"\n  en: "Really?"',
    [[3, "no no-break space before"]],
  ],
  ["a file of one language", "law.fr.yaml", 'entries:\n  - title: "l\'aide"', [[2, "a straight apostrophe"]]],
  [
    "English is read as English",
    "law.en.yaml",
    `entries:\n  - title: "It${"'"}s so"`,
    [[2, "a straight apostrophe"]],
  ],
  [
    "patterns are no prose",
    "scenarios/a/fr.yaml",
    'points:\n  x:\n    accept: ["l\'aide ?"]\n    yes: ["ça va ?"]',
    [],
  ],
  ["careless transcripts", "scenarios/a/transcripts.yaml", 'fr: ["ça va ?"]', []],
  [
    "facts of a pair",
    "a.yaml",
    'note: { fr: "30 jours", en: "14 days" }',
    [
      [1, "only the English"],
      [1, "only the French"],
    ],
  ],
  [
    "facts anywhere in the same entry of a list",
    "quiz.yaml",
    `items:\n  - prompt: { fr: "30 jours", en: "Thirty" }\n    text: { fr: "Oui", en: "in 30 days" }`,
    [],
  ],
  [
    "words to write",
    "a.yaml",
    `title: { fr: "[À écrire${N}: titre]", en: "[To write: title]" }`,
    [
      [1, "a text that is still to be written"],
      [1, "a text that is still to be written"],
    ],
  ],
])("%s", async (_, name, text, expected) => {
  const root = mkdtempSync(path.join(tmpdir(), "content-"));
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
  const { faults } = await checkContent([], root);
  expect(
    faults.map(({ line, what }) => [line, expected.find(([, start]) => what.startsWith(start))?.[1] ?? what]),
  ).toEqual(expected.filter(([, what], index) => index === 0 || what !== expected[index - 1]?.[1]));
});

test("the texts of a draft are its author's own affair", async () => {
  const root = mkdtempSync(path.join(tmpdir(), "content-"));
  writeFileSync(path.join(root, "quiz.yaml"), 'prompt: { fr: "Vraiment ?", en: "Really?" }');
  writeFileSync(path.join(root, "module.yaml"), "draft: true");
  expect((await checkContent([], root)).faults).toEqual([]);
  writeFileSync(path.join(root, "module.yaml"), "draft: false");
  expect((await checkContent([], root)).faults).toHaveLength(1);
});
