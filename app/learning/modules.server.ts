import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Locale } from "~/kernel/locale";
import type { TreeNode } from "~/kernel/tree";
import type { Viewer } from "~/people/viewer";
import {
  type ContentSource,
  contentOf,
  type Fault,
  type Loaded,
  type Mention,
} from "~/platform/content.server";
import { type ModuleFigures, moduleFigures } from "./lesson-faults/figures.server";
import { reviewModule } from "./lesson-faults/module-review.server";
import { type LessonTexts, type LoadedModule, loadModule } from "./load-module.server";
import type { LearningModule } from "./module";
import { prerequisiteCycles } from "./prerequisites";

/** All modules in the order of their guideline, and the texts of their lessons. */
export interface Library {
  modules: LearningModule[];
  texts: LessonTexts;
}

/** Every module below `root`, by the name of its folder. */
async function readModules(root: string): Promise<LoadedModule[]> {
  const folder = path.join(root, "modules");
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const modules: LoadedModule[] = [];
  for (const { name } of names
    .filter((entry) => entry.isDirectory())
    .sort((a, b) => a.name.localeCompare(b.name))) {
    modules.push(await loadModule(path.join(folder, name), path.join(root, "..", "public")));
  }
  return modules;
}

async function load(root: string): Promise<Loaded<Library>> {
  const loaded: Required<Omit<Loaded<Library>, "figures">> = {
    value: { modules: [], texts: {} },
    faults: [],
    provides: [],
    references: [],
  };
  for (const read of await readModules(root)) {
    loaded.faults.push(...read.faults);
    loaded.provides.push(...read.provides);
    loaded.references.push(...read.references);
    if (!read.module) continue;
    loaded.value.modules.push(read.module);
    Object.assign(loaded.value.texts, read.texts);
  }
  loaded.faults.push(...cycleFaults(loaded.value.modules, loaded.references));
  loaded.value.modules.sort((a, b) => a.guideline - b.guideline || a.slug.localeCompare(b.slug));
  return loaded;
}

/** Prerequisites that lead back to where they began, each at the line of its first module. */
function cycleFaults(modules: readonly LearningModule[], references: readonly Mention[]): Fault[] {
  return prerequisiteCycles(modules).flatMap((cycle) => {
    const [first = "", second = first] = cycle;
    const asked = references.find(
      ({ kind, id, file }) => kind === "module" && id === second && file.endsWith(`/${first}/module.yaml`),
    );
    if (!asked) return [];
    const what = `prerequisites in a circle, ${[...cycle, first].join(" > ")}`;
    const mend = "take one of them out, or nobody can take these quizzes";
    return [{ file: asked.file, line: asked.line, what, mend }];
  });
}

/** content/modules. */
export const moduleSource: ContentSource<Library> = {
  name: "modules",
  load,
  review: async (root) =>
    (await readModules(root)).flatMap(({ parts }) => (parts === null ? [] : reviewModule(parts))),
  published: ({ modules, texts }) => {
    const finished = modules.filter(({ draft }) => !draft);
    const isFinished = ([lesson]: [string, unknown]) =>
      finished.some(({ slug }) => lesson.startsWith(`${slug}/`));
    return { modules: finished, texts: Object.fromEntries(Object.entries(texts).filter(isFinished)) };
  },
};

/** Words, reading level, parity and bank of every module below `root`, for authors. */
export async function figuresOfModules(root: string): Promise<ModuleFigures[]> {
  return (await readModules(root)).flatMap(({ parts }) => (parts === null ? [] : [moduleFigures(parts)]));
}

/** Every module, whoever it is for: for plans and for reading records of other people. */
export async function allModules(): Promise<LearningModule[]> {
  return (await contentOf(moduleSource)).modules;
}

/** Whether `module` is meant for one of the viewer's access roles. */
const isFor = (viewer: Viewer, module: LearningModule) =>
  module.audience.some((role) => viewer.roles.includes(role));

/** The modules meant for `viewer`. */
export async function modulesFor(viewer: Viewer): Promise<LearningModule[]> {
  return (await allModules()).filter((module) => isFor(viewer, module));
}

/** The module `slug`, or null when there is none today. A module can be read by everybody who may learn. */
export async function findModule(slug: string): Promise<LearningModule | null> {
  return (await allModules()).find((module) => module.slug === slug) ?? null;
}

/** The text of one lesson, or null. */
export async function lessonText(module: string, lesson: string, locale: Locale): Promise<TreeNode[] | null> {
  return (await contentOf(moduleSource)).texts[`${module}/${lesson}`]?.[locale] ?? null;
}
