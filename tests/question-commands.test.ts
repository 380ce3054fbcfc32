import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { contentExportQuestions } from "~/cli/content-export-questions";
import { contentImportQuestions } from "~/cli/content-import-questions";
import { quizFileSchema } from "~/learning/quiz";
import { runCommand } from "./process/application";

// The commands as an author runs them: files in, items and complaints out, on their own streams.
const folder = mkdtempSync(path.join(tmpdir(), "passerelle-questions-"));
afterAll(() => rmSync(folder, { recursive: true }));

// As in a checkout, where content is read live: a production run reads its build.
const live = { NODE_ENV: "test" as const };
const french = { ...live, LC_ALL: "fr_FR.UTF-8" };
const linesOf = (text: string) => text.split("\n").filter((line) => line !== "" && !line.startsWith("npm"));

test("sound questions are written and faulty ones told by line; the status says that the input is at fault", async () => {
  const gift = readFileSync("tests/questions/faults.gift", "utf8");
  const words = ["content", "import-questions", "--locale", "fr", "--competency", "ai-judgement"];
  const { code, output, errors } = await runCommand(words, french, gift);
  expect(code).toBe(1);
  const { items } = parse(output) as { items: { id: string }[] };
  expect(items.map(({ id }) => id)).toEqual(["bonne-1", "bonne-2"]);
  expect(linesOf(errors)).toContain(
    "stdin:18: Virgule: « 3,5:0,1 » n’est pas un nombre: écrivez-le en chiffres avec un point, comme 3.5, 3.5:0.1 ou 3..4".replace(
      "« 3,5:0,1 »",
      "«\u00a03,5:0,1\u00a0»",
    ),
  );
  for (const line of linesOf(errors).slice(0, -1)) expect(line).toMatch(/^stdin:\d+: .+: .+/);
});

const COMMANDS = { "import-questions": contentImportQuestions, "export-questions": contentExportQuestions };

/** The same commands without a process of their own. */
async function run([name, ...words]: [keyof typeof COMMANDS, ...string[]]) {
  vi.stubEnv("LC_ALL", "fr_FR.UTF-8");
  let output = "";
  const errors: string[] = [];
  const write = (text: string) => {
    output += text;
  };
  const code = await COMMANDS[name]({ stdin: "", write, complain: (line) => errors.push(line) }, words);
  vi.unstubAllEnvs();
  return { code, output, errors };
}

/** Exports a bank through a pipe that nobody reads, or into `file`; what came on standard error, and the status. */
async function exportInto(file: string | null) {
  const words = ["content", "export-questions", "legal-frame", "--format", "xml", "--locale", "fr"];
  const out = file === null ? "pipe" : openSync(file, "w");
  const child = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", "app/cli/main.ts", ...words], {
    env: { ...process.env, ...french },
    stdio: ["ignore", out, "pipe"],
  });
  child.stdout?.destroy();
  let errors = "";
  child.stderr?.on("data", (chunk) => (errors += chunk));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (typeof out === "number") closeSync(out);
  return { code, errors: linesOf(errors) };
}

test("who reads no further ends the command quietly", async () => {
  const { code, errors } = await exportInto(null);
  expect(code).toBe(0);
  expect(errors.filter((line) => !/^lf-\d+\s?: spot/.test(line))).toEqual([]);
});

test.skipIf(!existsSync("/dev/full"))(
  "a disk that is full is told in one line, and is not the input's fault",
  async () => {
    const { code, errors } = await exportInto("/dev/full");
    expect(code).toBe(2);
    expect(errors.filter((line) => line.includes("ENOSPC"))).toHaveLength(1);
    expect(errors.join("\n")).not.toMatch(/node:|\.ts:/);
  },
);

test("a bank goes out in both languages and comes back with the same questions", async () => {
  for (const format of ["gift", "xml"]) {
    const files: string[] = [];
    for (const locale of ["fr", "en"]) {
      const { code, output } = await run([
        "export-questions",
        ...["transparency", "--format", format, "--locale", locale],
      ]);
      expect(code).toBe(0);
      files.push(path.join(folder, `bank.${locale}.${format}`));
      writeFileSync(files.at(-1) ?? "", output);
    }
    const [fr = "", en = ""] = files;
    const { code, output } = await run(["import-questions", "--fr", fr, "--en", en]);
    expect(code).toBe(0);
    const back = quizFileSchema.parse(parse(output));
    const bank = quizFileSchema.parse(parse(readFileSync("content/modules/transparency/quiz.yaml", "utf8")));
    expect(back.items.map(({ id }) => id)).toEqual(bank.items.map(({ id }) => id));
    const kept = (items: typeof bank.items) =>
      items.filter(({ kind }) => kind === "ordering" || kind === "short");
    expect(kept(back.items)).toEqual(kept(bank.items));
  }
});

test("a Latin-1 file on standard input is read as what it is", async () => {
  const bytes = readFileSync("tests/questions/latin1.gift");
  const { code, output } = await runCommand(["content", "import-questions", "--locale", "fr"], live, bytes);
  expect(code).toBe(0);
  expect(output).toContain("Où est la clé ?");
});

test.each<[string, Parameters<typeof run>[0], string]>([
  ["no language", ["import-questions"], "--locale fr"],
  ["an unknown language", ["import-questions", "--locale", "de"], "--locale fr"],
  ["an unknown format", ["import-questions", "--locale", "fr", "--format", "qti"], "qti"],
  ["an unknown option", ["import-questions", "--loud"], "--competency"],
  ["no competency's id", ["import-questions", "--locale", "fr", "--competency", "Mon Id"], "Mon Id"],
  ["a file that is not there", ["import-questions", "--fr", "nowhere.gift"], "nowhere.gift"],
  ["an unknown module", ["export-questions", "nowhere", "--format", "xml", "--locale", "fr"], "transparency"],
  ["no format", ["export-questions", "transparency", "--locale", "fr"], "--format gift"],
  [
    "a second module",
    ["export-questions", "transparency", "legal-frame", "--format", "xml", "--locale", "fr"],
    "legal-frame",
  ],
])("%s is refused in one line", async (_, words, hint) => {
  const { code, output, errors } = await run(words);
  expect([code, output]).toEqual([1, ""]);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain(hint);
});
