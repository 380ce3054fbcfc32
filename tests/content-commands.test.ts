import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { contentBuild } from "~/cli/content-build";
import { contentCheck } from "~/cli/content-check";
import { contentNew } from "~/cli/content-new";
import type { CommandIo } from "~/cli/io";
import { useContentRoot } from "~/content/source.server";
import { checkScenarioRanking } from "~/practice/debrief/scenario-ranking";
import { perceiveNow } from "~/practice/run.server";
import { scenarioSource } from "~/practice/scenarios.server";

// The command line on a copy of the content of the project: what an author does, from the first file on.
const CONTENT = path.join(process.cwd(), "content");
const language = process.env["LANG"];
let root: string;
beforeEach(() => {
  process.env["LANG"] = "en";
  root = path.join(mkdtempSync(path.join(tmpdir(), "author-")), "content");
  cpSync(CONTENT, root, { recursive: true });
  // Pictures are looked up beside the content.
  cpSync(path.join(process.cwd(), "public", "pictures"), path.join(root, "..", "public", "pictures"), {
    recursive: true,
  });
  useContentRoot(root);
});
afterEach(() => {
  useContentRoot(CONTENT);
  process.env["LANG"] = language;
});

type Command = (io: CommandIo, words: string[]) => Promise<number>;
async function run(command: Command, ...words: string[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  const io = {
    stdin: "",
    write: (text: string) => void out.push(text),
    complain: (line: string) => void complaints.push(line),
  };
  const code = await command(io, words);
  return { code, lines: out.join("").trimEnd().split("\n"), complaints };
}
const put = (name: string, text: string) => {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const read = (name: string) => readFileSync(path.join(root, name), "utf8");

/** Faults of pieces that the test made; the project's own content is checked by `npm run check`. */
const about = (lines: readonly string[], name: string) => lines.filter((line) => line.includes(`/${name}/`));

test("check prints faults as file:line: what: mend, then their count, and says so with its exit code", async () => {
  const before = await run(contentCheck);
  put("modules/transparency/en/why-say-it.mdx", "# Too high\n\n<Unknown />\n");
  const { code, lines } = await run(contentCheck);
  expect(code).toBe(1);
  expect(about(lines, "transparency").map((line) => line.replace(/^.*\/modules\//, ""))).toEqual(
    expect.arrayContaining([
      "transparency/en/why-say-it.mdx:1: a heading of level 1: start headings at ##",
      expect.stringMatching(
        /^transparency\/en\/why-say-it.mdx:3: unknown component <Unknown>: use one of: Check, /,
      ),
    ]),
  );
  expect(lines.slice(0, -1).every((line) => /^\S+:\d+: .+: .+$/.test(line))).toBe(true);
  expect(lines.at(-1)).toBe(`${lines.length - 1} faults`);
  expect(before.code).toBe(before.lines.length === 1 ? 0 : 1);
});

test("the figures come first, in tables with their totals; the contract of faults and count stays", async () => {
  const plain = await run(contentCheck);
  const { lines } = await run(contentCheck, "--figures");
  expect(lines.slice(-plain.lines.length)).toEqual(plain.lines);
  expect(lines[0]).toMatch(/^Lesson +words fr +words en +fr\/en +sentences fr\/en +ease fr +ease en/);
  const lessons = lines.filter((line) => /^[a-z-]+\/[a-z-]+ +\d+ +\d+ /.test(line));
  const words = lessons.map((line) => Number(line.split(/ {2,}/)[1]));
  const total = lines.find((line) => line.startsWith("Total")) ?? "";
  expect(lessons.length).toBeGreaterThan(40);
  expect(Number(total.split(/ {2,}/)[1])).toBe(words.reduce((sum, count) => sum + count, 0));
  expect((await run(contentCheck, "--figure")).complaints.join()).toContain("--figures");
});

test("a link to a page, a lesson or a heading that is not there is found in the whole content", async () => {
  const name = "modules/transparency/fr/why-say-it.mdx";
  const links = "[a](/skills) [b](/no-page) [c](/learn/transparency/none) [d](#h-none) [e](/learn/none)";
  put(name, `${read(name)}\n\n${links}\n`);
  const { lines } = await run(contentCheck);
  const found = lines.flatMap((line) => /why-say-it.mdx:\d+: (unknown \w+ "[^"]+")/.exec(line)?.[1] ?? []);
  expect(found.sort()).toEqual([
    'unknown heading "fr:transparency/why-say-it#h-none"',
    'unknown lesson "transparency/none"',
    'unknown module "none"',
    'unknown page "/no-page"',
  ]);
});

test.each(["module", "scenario"])(
  "a new %s is sound at once, a draft in figures, and not in the build",
  async (kind) => {
    const before = await run(contentCheck);
    const made = await run(contentNew, kind, "zz-unwritten");
    expect(made).toMatchObject({ code: 0, complaints: [] });
    const folder = path.join(root, `${kind}s`, "zz-unwritten");
    for (const file of made.lines.slice(0, -1)) expect(existsSync(file)).toBe(true);
    const after = await run(contentCheck, "--figures");
    expect(about(after.lines, "zz-unwritten").filter((line) => line.includes(": "))).toEqual([]);
    expect(after.lines.at(-1)).toBe(before.lines.at(-1));
    expect(after.lines.join("\n")).toMatch(/^Drafts, which learners do not see: zz-unwritten$/m);
    expect(readdirSync(path.dirname(folder)).some((name) => name.startsWith("."))).toBe(false);

    // The build goes into the current folder: not the project's own.
    const home = process.cwd();
    process.chdir(path.dirname(root));
    const { code } = await run(contentBuild).finally(() => process.chdir(home));
    expect(code).toBe(0);
    const built = readFileSync(path.join(root, "..", "build", "content", `${kind}s.json`), "utf8");
    expect(built).not.toContain("zz-unwritten");
    expect(built).toContain(kind === "module" ? "transparency" : "bill-doubled-chat");
  },
);

test("without `draft: true`, a new module says what is still to be written, and where", async () => {
  await run(contentNew, "module", "zz-unwritten");
  put(
    "modules/zz-unwritten/module.yaml",
    read("modules/zz-unwritten/module.yaml").replace("draft: true", "draft: false"),
  );
  const lines = about((await run(contentCheck)).lines, "zz-unwritten").join("\n");
  expect(lines).toMatch(/zz-unwritten\/fr\/first-lesson.mdx:3: a text that is still to be written: write it/);
  expect(lines).toMatch(/zz-unwritten\/quiz.yaml:\d+: the bank has 8 items: write at least 15/);
  expect(lines).toMatch(/zz-unwritten\/module.yaml:\d+: no sources/);
});

test("what learners see may not lead to a draft", async () => {
  await run(contentNew, "scenario", "zz-unwritten");
  const name = "modules/transparency/fr/why-say-it.mdx";
  put(name, `${read(name)}\n\n[play](/practice/zz-unwritten)\n`);
  const { lines } = await run(contentCheck);
  expect(lines.join("\n")).toMatch(/why-say-it.mdx:\d+: the scenario zz-unwritten is a draft: finish it/);
});

test("the new scenario can be played: its four transcripts rank in both languages", async () => {
  await run(contentNew, "scenario", "zz-unwritten");
  const { value } = await scenarioSource.load(root);
  const content = value.find(({ scenario }) => scenario.slug === "zz-unwritten");
  if (!content) throw new Error("not read");
  for (const { locale, ranked, scores } of checkScenarioRanking(
    content.scenario,
    content.transcripts,
    perceiveNow,
  )) {
    expect(ranked, `${locale} ${JSON.stringify(scores)}`).toBe(true);
  }
});

test.each([
  [["module", "transparency"], "is there already"],
  [["scenario", "bill-doubled-chat"], "is there already"],
  [["module", "Mon Module"], "cannot be the name of a folder"],
  [["module", "../../escape"], "cannot be the name of a folder"],
  [["module", "quiz"], "cannot be the name of a folder"],
  [["module", "questions"], "cannot be the name of a folder"],
  [["scenario", "très-en-retard"], "cannot be the name of a folder"],
  [["module"], "write “content new module SLUG”"],
  [["lesson", "new"], "write “content new module SLUG”"],
  [["module", "a", "b"], "write “content new module SLUG”"],
  [[], "write “content new module SLUG”"],
])("new %j is refused in one line, and nothing is written", async (words, complaint) => {
  const before = readdirSync(root, { recursive: true }).length;
  const { code, lines, complaints } = await run(contentNew, ...words);
  expect(code).toBe(1);
  expect(lines).toEqual([""]);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toContain(complaint);
  expect(readdirSync(root, { recursive: true }).length).toBe(before);
});

test("a folder that cannot be written is named, and nothing half is left", async () => {
  const before = readdirSync(root, { recursive: true }).length;
  // A file where the folder of modules should be: refused whoever runs it, root too.
  const other = path.join(mkdtempSync(path.join(tmpdir(), "author-")), "content");
  mkdirSync(other);
  writeFileSync(path.join(other, "modules"), "");
  useContentRoot(other);
  const { code, complaints } = await run(contentNew, "module", "zz-unwritten");
  expect(code).toBe(1);
  expect(complaints[0]).toMatch(/zz-unwritten cannot be written \((?:EEXIST|ENOTDIR)\); check your rights/);
  expect(readdirSync(other)).toEqual(["modules"]);
  expect(readdirSync(root, { recursive: true }).length).toBe(before);
});
