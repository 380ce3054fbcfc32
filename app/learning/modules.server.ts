import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Locale } from "~/kernel/locale";
import type { TreeNode } from "~/kernel/tree";
import type { Viewer } from "~/people/viewer";
import { type ContentSource, contentOf, type Loaded } from "~/platform/content.server";
import { type LessonTexts, loadModule } from "./load-module.server";
import type { LearningModule } from "./module";

/** All modules in the order of their guideline, and the texts of their lessons. */
export interface Library {
  modules: LearningModule[];
  texts: LessonTexts;
}

async function load(root: string): Promise<Loaded<Library>> {
  const folder = path.join(root, "modules");
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const loaded: Required<Loaded<Library>> = {
    value: { modules: [], texts: {} },
    faults: [],
    provides: [],
    references: [],
    figures: [],
  };
  for (const entry of names
    .filter((name) => name.isDirectory())
    .sort((a, b) => a.name.localeCompare(b.name))) {
    const read = await loadModule(path.join(folder, entry.name), path.join(root, "..", "public"));
    loaded.faults.push(...read.faults);
    loaded.provides.push(...read.provides);
    loaded.references.push(...read.references);
    loaded.figures.push(...read.figures);
    if (!read.module) continue;
    loaded.value.modules.push(read.module);
    Object.assign(loaded.value.texts, read.texts);
  }
  loaded.value.modules.sort((a, b) => a.guideline - b.guideline || a.slug.localeCompare(b.slug));
  return loaded;
}

/** content/modules. */
export const moduleSource: ContentSource<Library> = { name: "modules", load };

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
