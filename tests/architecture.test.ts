import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkArchitecture } from "./architecture/check";
import { parseSource, readSources, type SourceFile } from "./architecture/rules";

const ROOT = join(import.meta.dirname, "..");
const files = readSources(ROOT);
const codeFiles = files.filter(({ path }) => !path.includes(".test."));

test("the code keeps to the import table, without cycles, pure where it must be, small and well named", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(checkArchitecture(files)).toEqual([]);
});

test("half of the files have 60 lines or fewer, and none over 400", () => {
  const lengths = codeFiles.map(({ text }) => text.split("\n").length - 1).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
});

test("the tests are small and well named too", () => {
  const rules = new Set(["name", "length"]);
  const found = checkArchitecture(readSources(ROOT, "tests")).filter(({ rule }) => rules.has(rule));
  expect(found).toEqual([]);
});

const planted = (path: string, text: string): SourceFile => parseSource(ROOT, path, text);

// A rule that cannot fail proves nothing: each is broken once here, on files that do not exist.
test.each([
  ["core imports a server file", "app/learning/planted.ts", 'import "~/people/session.server";', "table"],
  ["core imports a domain to its right", "app/learning/planted.ts", 'import "~/practice/weights";', "table"],
  [
    "server file imports to its right",
    "app/people/planted.server.ts",
    'import "~/learning/attempt.server";',
    "table",
  ],
  ["page part imports a server file", "app/people/Planted.tsx", 'import "~/platform/db.server";', "table"],
  [
    "domain imports the content reader",
    "app/learning/planted.server.ts",
    'import "~/content/tree";',
    "table",
  ],
  ["kernel imports a domain", "app/kernel/planted.ts", 'import "~/people/viewer";', "table"],
  ["ui imports a domain", "app/ui/Planted.tsx", 'import "~/people/viewer";', "table"],
  ["a domain imports a route", "app/people/planted.server.ts", 'import "~/routes/home";', "table"],
  [
    "a dynamic import counts",
    "app/kernel/planted.ts",
    'export const f = () => import("~/people/viewer");',
    "table",
  ],
  ["a re-export counts", "app/kernel/planted.ts", 'export * from "~/people/viewer";', "table"],
  ["a folder nobody knows", "app/stuff/planted.ts", "export const a = 1;", "table"],
  [
    "the generated client",
    "app/people/planted.server.ts",
    'import "~/platform/generated/client";',
    "generated-client",
  ],
  ["a route imports Prisma", "app/routes/planted.tsx", 'import "~/platform/db.server";', "route-prisma"],
  ["core reads the clock", "app/learning/planted.ts", "export const f = () => Date.now();", "purity"],
  ["core makes a date of now", "app/learning/planted.ts", "export const f = () => new Date();", "purity"],
  ["core throws dice", "app/learning/planted.ts", "export const f = () => Math.random();", "purity"],
  ["core imports node", "app/learning/planted.ts", 'import "node:fs";', "purity"],
  ["core imports React", "app/learning/planted.ts", 'import "react";', "purity"],
  ["a forbidden file name", "app/people/utils.ts", "export const a = 1;", "name"],
  ["a forbidden folder name", "app/people/helpers/planted.ts", "export const a = 1;", "name"],
  ["a long file", "app/people/planted.ts", "export const a = 1;\n".repeat(401), "length"],
  ["a typed-in label", "app/people/Planted.tsx", 'export const P = () => <b title="Bonjour" />;', "literal"],
])("a planted violation is found: %s", (_name, path, text, rule) => {
  const found = checkArchitecture([planted(path, text)]).map((violation) => violation.rule);
  expect(found).toContain(rule);
});

test("a planted cycle is found, a cycle of types is not", () => {
  const cycle = (keyword: string) => [
    planted("app/people/left.ts", `${keyword} { a } from "./right"; export const b = 1;`),
    planted("app/people/right.ts", 'import { b } from "./left"; export const a = b;'),
  ];
  expect(checkArchitecture(cycle("import")).map(({ rule }) => rule)).toEqual(["cycle"]);
  expect(checkArchitecture(cycle("import type"))).toEqual([]);
});

test("a pure, well placed file breaks nothing", () => {
  const text = 'import { ok } from "~/kernel/result";\nexport const f = (now: Date) => ok(new Date(now));\n';
  expect(checkArchitecture([planted("app/learning/planted.ts", text)])).toEqual([]);
});

test("app/README.md names every folder of app/ and prints the table that is proved here", () => {
  const readme = readFileSync(join(ROOT, "app/README.md"), "utf8");
  const folders = readdirSync(join(ROOT, "app")).filter((name) =>
    statSync(join(ROOT, "app", name)).isDirectory(),
  );
  const map = readme.slice(0, readme.indexOf("## Import table"));
  const named = new Set([...map.matchAll(/`([a-z0-9]+)\/`/g)].map(([, name]) => name));
  expect([...named].sort()).toEqual(folders.sort());
  for (const row of [
    "| `kernel` | npm libraries with no I/O |",
    "| `platform` | `kernel` |",
    "| domain `*.ts` (the core: pure functions and zod schemas) | `kernel`, cores of domains to its left |",
    "| domain `*.server.ts` (loads, calls the core, saves) | the above, `platform`, its left neighbours' `*.server.ts` |",
    "| domain `*.tsx` | cores, `ui`, `i18n`, `@remix-run/react` |",
    "| `ui`, `i18n`, `content` | no domain |",
    "`people <- learning <- practice <- readiness <- transitions <- insights <- interop`",
  ]) {
    expect(readme).toContain(row);
  }
});
