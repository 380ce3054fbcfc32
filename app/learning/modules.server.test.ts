import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openTestContent } from "../../tests/learning-content";
import { SAMPLE_ITEMS, sampleItem } from "../../tests/learning-items";
import { itemSchema } from "./item";
import { moduleSource } from "./modules.server";

const LONG = "word ".repeat(520);

async function faultsOf(prepare: (content: ReturnType<typeof openTestContent>) => void) {
  const content = openTestContent();
  content.write();
  prepare(content);
  const { faults, value } = await moduleSource.load(content.root);
  const lines = faults.map(
    ({ file, line, what, mend }) => `${file.split("/modules/")[1]}:${line}: ${what}: ${mend}`,
  );
  return { lines, modules: value.modules };
}

test("a sound module has no fault, and its version follows from its content alone", async () => {
  const first = await faultsOf(() => undefined);
  const again = await faultsOf(() => undefined);
  const other = await faultsOf(({ write }) => write({ quiz: { pass: 0.8 } }));
  expect(first.lines).toEqual([]);
  expect(again.modules[0]?.version).toBe(first.modules[0]?.version);
  expect(other.modules[0]?.version).not.toBe(first.modules[0]?.version);
});

test.each<[string, (content: ReturnType<typeof openTestContent>) => void, RegExp]>([
  [
    "most of a module is missing",
    ({ put }) => put("modules/other/module.yaml", "slug: other\n"),
    /other\/module.yaml:1: guideline.*add `guideline`/,
  ],
  ["a slug differs from its folder", ({ put }) => put("modules/copy/module.yaml", ""), /copy\/module.yaml:1/],
  [
    "languages differ",
    ({ put }) => put("modules/sample/en/first.mdx", `## A\n\n${LONG}\n`),
    /en\/first.mdx:1: <nothing more> where French has <Check item="check-1">/,
  ],
  [
    "a check is unknown",
    ({ write }) => write({ text: `<Check item="no-such" />\n\n${LONG}` }),
    /fr\/first.mdx:1: unknown check "no-such": use one of `checks`: check-1/,
  ],
  [
    "a check is never asked",
    ({ write }) => write({ text: LONG }),
    /quiz.yaml:\d+: no lesson asks the check check-1/,
  ],
  [
    "SpotTheError of another kind",
    ({ write }) => write({ text: `<SpotTheError item="check-1" />\n\n${LONG}` }),
    /of kind single: use <Check>/,
  ],
  [
    "a picture is missing",
    ({ write }) =>
      write({ text: `<Check item="check-1" />\n\n<Figure src="/pictures/none.svg" alt="x" />\n\n${LONG}` }),
    /first.mdx:3: the picture \/pictures\/none.svg does not exist/,
  ],
  [
    "a figure without alternative text",
    ({ write }) => write({ text: `<Figure src="/pictures/none.svg" alt=" " />\n\n${LONG}` }),
    /first.mdx:1: <Figure> alt/,
  ],
  [
    "two items with one id",
    ({ write }) => write({ items: [...SAMPLE_ITEMS, sampleItem("single")] }),
    /the id s1 is used twice/,
  ],
  [
    "a slug that the pages for authors use",
    ({ put }) => put("modules/questions/module.yaml", "slug: questions\n"),
    /questions\/module.yaml:1: slug: this slug is an address of the application/,
  ],
  [
    "a link to another site that cannot be one",
    ({ write }) => write({ text: `<Check item="check-1" />\n\n[x](https://nowhere) ${LONG}` }),
    /first.mdx:3: the link https:\/\/nowhere: its site has no domain: write the whole address/,
  ],
  [
    "an e-mail address that is none",
    ({ write }) => write({ text: `<Check item="check-1" />\n\n[x](mailto:nobody) ${LONG}` }),
    /first.mdx:3: the link mailto:nobody: it is no e-mail address/,
  ],
  [
    "a relative link",
    ({ write }) => write({ text: `<Check item="check-1" />\n\n[x](second) ${LONG}` }),
    /first.mdx:3: the link second: it is relative: write the whole address/,
  ],
  [
    "a reserved slug",
    ({ write }) => write({ lessons: ["quiz"] }),
    /is an address of the application: choose another slug/,
  ],
])("%s", async (_, prepare, expected) => {
  const { lines } = await faultsOf(prepare);
  expect(lines.join("\n")).toMatch(expected);
});

test.each([
  ["single", { options: [] }, "options"],
  ["single", { options: [{ ...option("a", true) }, { ...option("b", true) }] }, "exactly one option"],
  ["multiple", { options: [option("a", true), option("b", true)] }, "every option is right"],
  ["multiple", { options: [option("a", false), option("b", false)] }, "no option is right"],
  ["multiple", { options: [option("a", true), option("a", false)] }, "same id"],
  ["spot", { draft: { fr: "[[a:x]]", en: "[[a:x]] [[b:y]] [[c:z]]" } }, "marks the spans a"],
  ["judgement", { options: [weighted("a", 0), weighted("b", 0)] }, "no option has a weight"],
  ["judgement", { options: [weighted("a", 1), weighted("b", 1)] }, "same weight"],
  ["numeric", { feedback: { right: { fr: "x", en: "x" } } }, "expected object"],
  ["short", { accept: { fr: ["x"], en: [] } }, ">=1"],
] as const)("an item of kind %s with %j is refused", (kind, change, what) => {
  const parsed = itemSchema.safeParse({ ...sampleItem(kind), ...change });
  expect(parsed.success).toBe(false);
  const issues = parsed.error?.issues ?? [];
  expect(issues.map(({ message, path }) => `${path.join()} ${message}`).join("\n")).toContain(what);
});

function option(id: string, right: boolean) {
  return { id, right, text: { fr: id, en: id }, feedback: { fr: id, en: id } };
}
function weighted(id: string, weight: number) {
  return { id, weight, text: { fr: id, en: id }, feedback: { fr: id, en: id } };
}

test("a lesson provides its headings and names where its links lead", async () => {
  const content = openTestContent();
  const text = `## One thing\n\n<Check item="check-1" />\n\n[a](#h-one-thing) [b](/learn/sample/second#h-none)\n[c](/learn/other) [d](/practice/bill) [e](/skills?x=1) [f](https://example.com) ${LONG}`;
  content.write({ text });
  const { references = [], provides = [] } = await moduleSource.load(content.root);
  const named = references.filter(({ file, line }) => file.endsWith("fr/first.mdx") && line > 3);
  expect(named.map(({ kind, id, line }) => `${line} ${kind} ${id}`)).toEqual([
    "5 heading fr:sample/first#h-one-thing",
    "5 lesson sample/second",
    "5 heading fr:sample/second#h-none",
    "6 module other",
    "6 scenario bill",
    "6 page /skills",
  ]);
  const provided = provides.map(({ kind, id }) => `${kind} ${id}`);
  expect(provided).toContain("heading fr:sample/first#h-one-thing");
  expect(provided).toContain("lesson sample/second");
  expect(provided).not.toContain("heading fr:sample/second#h-none");
});

test("a draft is read and marked, and left out of what learners see", async () => {
  const content = openTestContent();
  content.write();
  content.write({ slug: "half" });
  const file = `${content.root}/modules/half/module.yaml`;
  const head = JSON.parse(readFileSync(file, "utf8"));
  content.put("modules/half/module.yaml", JSON.stringify({ ...head, draft: true }));
  const { value, provides = [], references = [] } = await moduleSource.load(content.root);
  expect(value.modules.map(({ slug, draft }) => [slug, draft])).toEqual([
    ["half", true],
    ["sample", undefined],
  ]);
  const ofHalf = [...provides, ...references].filter((mention) => mention.file.includes("/half/"));
  expect(ofHalf.length).toBeGreaterThan(5);
  expect(ofHalf.every(({ draft }) => draft)).toBe(true);
  const published = moduleSource.published?.(value);
  expect(published?.modules.map(({ slug }) => slug)).toEqual(["sample"]);
  expect(Object.keys(published?.texts ?? {})).toEqual(["sample/first", "sample/second"]);
});
