import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { useContentRoot } from "~/content/source.server";
import type { Item } from "~/learning/item";
import { SAMPLE_ITEMS } from "./learning-items";

interface ModuleWishes {
  slug?: string;
  quiz?: object;
  items?: Item[];
  checks?: Item[];
  lessons?: string[];
  /** Text of every lesson in every language. */
  text?: string;
  audience?: string[];
  expiresAfterDays?: number | null;
  revision?: { kind: string; date: string; lessons?: string[] };
  prerequisites?: string[];
}

/** A new content folder; `write` puts a module with two lessons and a bank of each kind into it. */
export function openTestContent() {
  const root = path.join(mkdtempSync(path.join(tmpdir(), "passerelle-")), "content");
  const both = (text: string) => ({ fr: `${text} (fr)`, en: text });
  const put = (name: string, text: string) => {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const read = (name: string) => readFileSync(path.join(root, name), "utf8");
  const write = ({ slug = "sample", ...wishes }: ModuleWishes = {}) => {
    const lessons = wishes.lessons ?? ["first", "second"];
    const module = {
      slug,
      guideline: 1,
      title: both(`Module ${slug}`),
      summary: both("What it is about"),
      audience: wishes.audience ?? ["employee"],
      objectives: [{ competency: "transparency", level: 2, text: both("Say it") }],
      raises: { transparency: 2 },
      hours: 1,
      prerequisites: wishes.prerequisites ?? [],
      expiresAfterDays: wishes.expiresAfterDays === undefined ? 365 : wishes.expiresAfterDays,
      revision: { kind: "editorial", date: "2026-01-01", ...wishes.revision, note: both("First version") },
      lessons: lessons.map((lesson) => ({ slug: lesson, title: both(`Lesson ${lesson}`), minutes: 5 })),
      quiz: { draw: 8, pass: 0.75, attempts: 3, coolDownMinutes: 60, ...wishes.quiz },
      sources: [],
    };
    // JSON is YAML.
    put(`modules/${slug}/module.yaml`, JSON.stringify(module, null, 2));
    const checks = wishes.checks ?? [{ ...(SAMPLE_ITEMS[0] as Item), id: "check-1" }];
    put(
      `modules/${slug}/quiz.yaml`,
      JSON.stringify({ checks, items: wishes.items ?? SAMPLE_ITEMS }, null, 2),
    );
    for (const locale of ["fr", "en"]) {
      for (const lesson of lessons) {
        put(
          `modules/${slug}/${locale}/${lesson}.mdx`,
          wishes.text ?? `## ${lesson} ${locale}\n\n<Check item="check-1" />\n\n${"word ".repeat(520)}\n`,
        );
      }
    }
    useContentRoot(root);
  };
  return { root, put, read, write };
}
