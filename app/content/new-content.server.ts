import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What `content new` can begin, with the folder of content that it goes into. */
export const SKELETONS = { module: "modules", scenario: "scenarios" } as const;
export type Skeleton = keyof typeof SKELETONS;

export type NewContentRefusal =
  | { tag: "exists"; folder: string }
  | { tag: "not_writable"; folder: string; detail: string };

const MODELS = path.join(import.meta.dirname, "skeletons");

/**
 * Writes the skeleton of a new module or scenario into the content folder at `root` (absolute): sound, in both
 * languages, and a draft. All of it or nothing: the files are written aside and moved into place at once.
 *
 * @param words what stands for `__SLUG__` and the like in the models
 * @returns the folder (absolute) and its files, or why nothing was written
 */
export function writeSkeleton(
  root: string,
  kind: Skeleton,
  slug: string,
  words: Readonly<Record<string, string>>,
): { folder: string; files: string[] } | NewContentRefusal {
  const folder = path.join(root, SKELETONS[kind], slug);
  if (existsSync(folder)) return { tag: "exists", folder };
  let aside: string | null = null;
  try {
    mkdirSync(path.dirname(folder), { recursive: true });
    aside = path.join(root, `.new-${randomUUID()}`);
    mkdirSync(aside);
    const files = copyModel(path.join(MODELS, kind), aside, { ...words, SLUG: slug });
    renameSync(aside, folder);
    return { folder, files: files.map((file) => path.join(folder, file)) };
  } catch (error) {
    if (aside) rmSync(aside, { recursive: true, force: true });
    // Somebody else was quicker: what is there is theirs.
    if (existsSync(folder)) return { tag: "exists", folder };
    const { code, message } = error as NodeJS.ErrnoException;
    return { tag: "not_writable", folder, detail: code ?? message };
  }
}

function copyModel(from: string, to: string, words: Readonly<Record<string, string>>): string[] {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => {
      const name = path.relative(from, path.join(entry.parentPath, entry.name));
      const text = readFileSync(path.join(from, name), "utf8");
      mkdirSync(path.dirname(path.join(to, name)), { recursive: true });
      writeFileSync(
        path.join(to, name),
        text.replace(/__([A-Z]+)__/g, (whole, word: string) => words[word] ?? whole),
      );
      return name;
    })
    .sort();
}
