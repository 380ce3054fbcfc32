import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { localizedText } from "~/kernel/localized";
import { z } from "~/kernel/zod";
import type { ContentSource } from "~/platform/content.server";
import { readYaml } from "./read-yaml.server";
import { contentOf, useContentRoot } from "./source.server";

const folder = mkdtempSync(path.join(tmpdir(), "source-"));
function file(text: string, name = "a.yaml") {
  const full = path.join(folder, name);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}
const shape = z.strictObject({
  slug: z.string(),
  options: z.array(z.strictObject({ id: z.string(), text: localizedText })),
});

test("a sound file gives its value and the lines of its paths", () => {
  const read = readYaml(file("slug: a\noptions:\n  - id: x\n    text: { fr: un, en: one }\n"), shape);
  if ("faults" in read) throw new Error("unexpected");
  expect(read.value.options[0]?.text.en).toBe("one");
  expect(read.lineAt(["options", 0, "text"])).toBe(4);
  expect(read.lineAt(["options", 0, "text", "en"])).toBe(4);
});

test.each([
  ["slug: a\noptions:\n  - id: x\n    text:\n      fr: un\n", 4, "options[0].text.en", "add `en`"],
  ["slug: a\noptions:\n  - id: x\n    text:\n      fr: un\n      en: 3\n", 6, "options[0].text.en", "string"],
  ["slug: a\noptions: []\nother: 1\n", 3, "other", "remove or rename `other`"],
  ["options: []\n", 1, "slug", "add `slug`"],
  ["slug: a\noptions:\n  - id: x\n   text: [\n", 4, "not YAML", "indentation"],
  ["slug: a\nslug: b\noptions: []\n", 2, "not YAML", ""],
])("a fault names line, place and mend: %j", (text, line, what, mend) => {
  const read = readYaml(file(text), shape);
  const fault = "faults" in read ? read.faults[0] : undefined;
  expect(fault).toMatchObject({ line });
  expect(fault?.what).toContain(what);
  expect(fault?.mend).toContain(mend);
});

test("a missing file is a fault", () => {
  const read = readYaml(path.join(folder, "none.yaml"), shape);
  expect("faults" in read && read.faults[0]?.what).toContain("missing");
});

test("content is kept until a file changes", async () => {
  const root = path.join(folder, "content");
  const text = file("slug: a\noptions: []\n", "content/a.yaml");
  useContentRoot(root);
  const load = vi.fn(async (from: string) => {
    const read = readYaml(path.join(from, "a.yaml"), shape);
    return "faults" in read ? { value: null, faults: read.faults } : { value: read.value.slug, faults: [] };
  });
  const source: ContentSource<string | null> = { name: "test", load };
  expect(await contentOf(source)).toBe("a");
  expect(await contentOf(source)).toBe("a");
  expect(load).toHaveBeenCalledTimes(1);
  writeFileSync(text, "slug: b\noptions: []\n");
  utimesSync(text, new Date(), new Date(Date.now() + 5000));
  await vi.waitFor(async () => expect(await contentOf(source)).toBe("b"), { timeout: 3000, interval: 100 });
  expect(load).toHaveBeenCalledTimes(2);
});
