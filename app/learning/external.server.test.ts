import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { EXTERNAL_PREFIX } from "./external";
import { externalSource } from "./external.server";
import { moduleSource } from "./modules.server";

/** What modules and courses have in common. */
interface Step {
  prerequisites: readonly string[];
  raises: Readonly<Record<string, number>>;
}

const CONTENT = path.join(process.cwd(), "content");

const SOUND = {
  id: "calibration",
  title: { fr: "Calibrage", en: "Calibration" },
  kind: "workshop",
  format: "in_person",
  hours: 7,
  raises: { "quality-analysis": 3 },
  prerequisites: ["verify-before-sending", "external:basics"],
  gives: { fr: "Noter à plusieurs.", en: "Marking together." },
  check: { fr: "Une attestation.", en: "A certificate." },
  provider: null,
};

/** What reading a file with `entries` gives; JSON is YAML. */
async function read(entries: unknown[]) {
  const root = mkdtempSync(path.join(tmpdir(), "external-"));
  mkdirSync(path.join(root, "modules", "transparency"), { recursive: true });
  writeFileSync(path.join(root, "external.yaml"), JSON.stringify(entries, null, 1));
  const { faults, ...loaded } = await externalSource.load(root);
  const lines = faults.map(({ line, what, mend }) => `${line}: ${what}: ${mend}`);
  return { ...loaded, lines };
}

test("a sound entry is read, and says where it names modules, courses and competencies", async () => {
  const { value, lines, provides, references } = await read([SOUND]);
  expect(lines).toEqual([]);
  expect(value).toEqual([SOUND]);
  expect(provides).toMatchObject([{ kind: "external", id: "calibration", line: 3 }]);
  expect(references).toMatchObject([
    { kind: "competency", id: "quality-analysis" },
    { kind: "module", id: "verify-before-sending" },
    { kind: "external", id: "basics" },
  ]);
});

test.each<[string, object, RegExp]>([
  ["an unknown kind", { kind: "webinar" }, /kind.*write one of: course/],
  ["no hours", { hours: 0 }, /hours/],
  ["one language only", { gives: { fr: "Un texte." } }, /gives.en.*add `en`/],
  ["nothing raised", { raises: {} }, /it raises nothing: name a competency/],
  ["a level over 4", { raises: { coaching: 5 } }, /coaching.*at most 4/],
  ["a prerequisite that is no name", { prerequisites: ["course:x"] }, /neither the slug.*write `a-module`/],
  ["an address without TLS", { provider: { name: SOUND.title, url: "http://a.example" } }, /provider.url/],
  ["the slug of a module", { id: "transparency" }, /is also the slug of a module: choose another id/],
  ["itself as prerequisite", { prerequisites: ["external:calibration"] }, /presupposes itself: remove it/],
])("%s is refused with its line and its mend", async (_, change, expected) => {
  const { lines } = await read([{ ...SOUND, ...change }]);
  expect(lines.join("\n")).toMatch(expected);
  for (const line of lines) expect(Number.parseInt(line, 10)).toBeGreaterThan(1);
});

test("without the file there are no courses, and no fault", async () => {
  const root = mkdtempSync(path.join(tmpdir(), "external-"));
  expect(await externalSource.load(root)).toEqual({ value: [], faults: [] });
});

test("the courses of the library pick up where the modules end, and presuppose them", async () => {
  const { value: courses, faults } = await externalSource.load(CONTENT);
  const { value } = await moduleSource.load(CONTENT);
  expect(faults).toEqual([]);
  expect(courses.length).toBeGreaterThanOrEqual(25);
  const modules = value.modules.filter(({ audience }) => audience.includes("employee"));
  const byName = new Map<string, Step>();
  for (const module of modules) byName.set(module.slug, module);
  for (const course of courses) byName.set(`${EXTERNAL_PREFIX}${course.id}`, course);
  /** Everything that comes before, the thing itself included. */
  const before = (name: string): string[] => [
    name,
    ...(byName.get(name)?.prerequisites ?? []).flatMap((one) => before(one)),
  ];
  const presupposed = new Set(courses.flatMap(({ prerequisites }) => prerequisites));
  for (const course of courses) {
    const name = `${EXTERNAL_PREFIX}${course.id}`;
    const path = before(name).map((one) => byName.get(one));
    expect(path, `${course.id} presupposes something unknown`).not.toContain(undefined);
    const goesFurther = Object.entries(course.raises).some(([competency, to]) =>
      modules.every(({ raises }) => (raises[competency] ?? 0) < to),
    );
    expect(goesFurther || presupposed.has(name), `${course.id} only repeats modules`).toBe(true);
    // No jumping: the levels below are taught by what comes before, unless it starts from the beginning.
    for (const [competency, to] of Object.entries(course.raises)) {
      const below = path.filter((one) => one !== course).map((one) => one?.raises[competency] ?? 0);
      if (to > 2)
        expect(Math.max(0, ...below), `${course.id}: ${competency} ${to}`).toBeGreaterThanOrEqual(to - 1);
    }
  }
});
