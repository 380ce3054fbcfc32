import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { COMMANDS } from "~/cli/commands";
import { typographyFaults } from "~/kernel/language/typography";
import { z } from "~/kernel/zod";
import { type Item, itemSchema } from "~/learning/item";
import { lawEntrySchema } from "~/learning/law";
import { LESSON_COMPONENTS } from "~/learning/lesson-components";
import { moduleFileSchema } from "~/learning/module";
import { compileLesson } from "~/platform/content.server";

// What the guide for authors shows must work as it stands, in both of its languages.
const [french = "", english = ""] = readFileSync("content/README.md", "utf8").split(/^## In English$/m);
const PARTS = [
  ["fr", french],
  ["en", english],
] as const;

const blocks = (text: string, kind: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    (match) => match[1] ?? "",
  );
/** The YAML example whose first line is `# name`. */
const example = (text: string, name: string) => {
  const found = blocks(text, "yaml").find((block) => block.startsWith(`# ${name}\n`));
  if (found === undefined) throw new Error(name);
  return parse(found) as unknown;
};

test.each(PARTS)("%s: the module of the guide is one", (_, text) => {
  expect(moduleFileSchema.safeParse(example(text, "module.yaml")).error?.issues).toBeUndefined();
});

test.each(PARTS)("%s: every kind of question has an example that is sound", (_, text) => {
  const items = z.array(itemSchema).safeParse(example(text, "items"));
  expect(items.error?.issues).toBeUndefined();
  const kinds: Item["kind"][] = [
    "single",
    "multiple",
    "ordering",
    "matching",
    "numeric",
    "short",
    "spot",
    "judgement",
  ];
  expect(items.data?.map(({ kind }) => kind)).toEqual(kinds);
});

test.each(PARTS)("%s: the legal fact of the guide is one", (_, text) => {
  expect(z.array(lawEntrySchema).safeParse(example(text, "law")).error?.issues).toBeUndefined();
});

test.each(PARTS)("%s: the lesson of the guide compiles and uses every component", async (_, text) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "guide-")), "lesson.mdx");
  const [lesson = ""] = blocks(text, "mdx");
  writeFileSync(file, lesson);
  const result = await compileLesson(file, LESSON_COMPONENTS);
  expect("faults" in result ? result.faults : []).toEqual([]);
  const used = "value" in result ? result.value.uses.map(({ name }) => name) : [];
  expect(Object.keys(LESSON_COMPONENTS).filter((name) => !used.includes(name))).toEqual([]);
});

test.each(PARTS)("%s: every command of the guide is one", (_, text) => {
  const named = blocks(text, "sh").flatMap((block) =>
    [...block.matchAll(/passerelle -- (\S+ \S+)/g)].map((match) => match[1] ?? ""),
  );
  expect(named.length).toBeGreaterThan(3);
  const known = COMMANDS.map(({ name }) => name.join(" "));
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test("both languages of the guide have the same parts", () => {
  const shape = (text: string) => ({
    headings: text.match(/^### /gm)?.length,
    rows: text.match(/^\|/gm)?.length,
    blocks: text.match(/^```\w+$/gm),
    paragraphs: text.trim().split(/\n{2,}/).length,
  });
  const ofFrench = shape(french.slice(french.indexOf("## En français") + 14));
  expect(shape(english)).toEqual(ofFrench);
});

test("the French of the guide follows French typography", () => {
  const prose = french.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`]*`/g, "x");
  expect(typographyFaults("fr", prose)).toEqual([]);
});
