import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { z } from "~/kernel/zod";
import { readYaml } from "./read-yaml.server";

const folder = mkdtempSync(path.join(tmpdir(), "passerelle-yaml-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Each line ten times the one before: a few hundred bytes that would unfold to gigabytes. */
const unfolding = Array.from({ length: 10 }, (_, line) =>
  line === 0
    ? "a0: &a0 [x, x]"
    : `a${line}: &a${line} [${Array(10)
        .fill(`*a${line - 1}`)
        .join(", ")}]`,
).join("\n");

test.each([
  ["aliases that unfold without end", unfolding],
  ["an alias of nothing", "a: *nowhere"],
])("%s are a fault of the file, not a failure", (_, text) => {
  const file = path.join(folder, "quiz.yaml");
  writeFileSync(file, text);
  const read = readYaml(file, z.unknown());
  expect("faults" in read && read.faults).toEqual([
    expect.objectContaining({ file: expect.stringMatching(/quiz\.yaml$/), line: expect.any(Number) }),
  ]);
});
