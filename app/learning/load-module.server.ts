import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import { LOCALES, type Locale, type Localized } from "~/kernel/locale";
import type { TreeNode } from "~/kernel/tree";
import {
  type CompiledLesson,
  compileLesson,
  displayPath,
  type Fault,
  type Mention,
  readYaml,
} from "~/platform/content.server";
import { LESSON_COMPONENTS } from "./lesson-components";
import { lessonFaults, linkMentions, parityFaults, wordFaults } from "./lesson-faults.server";
import { type LearningModule, moduleFileSchema } from "./module";
import { quizFileSchema } from "./quiz";

/** A lesson's text by `<module>/<lesson>`. */
export type LessonTexts = Record<string, Localized<TreeNode[]>>;

export interface LoadedModule {
  /** Null when the module cannot be used. */
  module: LearningModule | null;
  texts: LessonTexts;
  faults: Fault[];
  provides: Mention[];
  references: Mention[];
  figures: string[];
}

/** Reads and checks the module in `folder` (absolute); pictures are looked up in `publicFolder`. */
export async function loadModule(folder: string, publicFolder: string): Promise<LoadedModule> {
  const moduleFile = path.join(folder, "module.yaml");
  const quizFile = path.join(folder, "quiz.yaml");
  const head = readYaml(moduleFile, moduleFileSchema);
  const quiz = readYaml(quizFile, quizFileSchema);
  const loaded: LoadedModule = {
    module: null,
    texts: {},
    faults: [],
    provides: [],
    references: [],
    figures: [],
  };
  const { faults, provides, references } = loaded;
  for (const read of [head, quiz]) if ("faults" in read) faults.push(...read.faults);
  if ("faults" in head) return loaded;

  const shown = displayPath(moduleFile);
  const { slug, lessons, quiz: rules, ...rest } = head.value;
  provides.push({ kind: "module", id: slug, file: shown, line: head.lineAt(["slug"]) });
  if (slug !== path.basename(folder)) {
    faults.push({
      file: shown,
      line: head.lineAt(["slug"]),
      what: `the slug ${slug} differs from its folder`,
      mend: `write \`slug: ${path.basename(folder)}\``,
    });
  }
  const competency = (
    id: string,
    steps: PropertyKey[],
    read: { lineAt(path: PropertyKey[]): number },
    file: string,
  ) => references.push({ kind: "competency", id, file: displayPath(file), line: read.lineAt(steps) });
  for (const [index, objective] of rest.objectives.entries()) {
    competency(objective.competency, ["objectives", index, "competency"], head, moduleFile);
  }
  for (const id of Object.keys(rest.raises)) competency(id, ["raises", id], head, moduleFile);
  for (const [index, id] of rest.prerequisites.entries()) {
    references.push({ kind: "module", id, file: shown, line: head.lineAt(["prerequisites", index]) });
  }

  const compiled = await compileAll(folder, lessons, faults);
  if ("faults" in quiz || compiled === null) return loaded;
  for (const list of ["checks", "items"] as const) {
    for (const [index, item] of quiz.value[list].entries()) {
      competency(item.competency, [list, index, "competency"], quiz, quizFile);
    }
  }
  if (quiz.value.items.length < rules.draw) {
    faults.push({
      file: shown,
      line: head.lineAt(["quiz", "draw"]),
      what: `the quiz draws ${rules.draw} items, the bank has ${quiz.value.items.length}`,
      mend: "write more items or draw fewer",
    });
  }
  for (const { slug: lesson, texts } of compiled) {
    const place = { module: slug, lesson };
    for (const locale of LOCALES) {
      const file = displayPath(path.join(folder, locale, `${lesson}.mdx`));
      const text = texts[locale];
      faults.push(...lessonFaults(text, file, quiz.value.checks), ...wordFaults(text, file));
      faults.push(...missingPictures(text, file, publicFolder));
      references.push(...linkMentions(text, file));
      loaded.texts[`${slug}/${lesson}`] = { fr: texts.fr.tree, en: texts.en.tree };
    }
    faults.push(...parityFaults(texts, displayPath(path.join(folder, "en", `${lesson}.mdx`))));
    loaded.figures.push(
      `${place.module}/${lesson}: ${texts.fr.words} words in French, ${texts.en.words} in English`,
    );
  }
  faults.push(...unusedChecks(compiled, quiz, displayPath(quizFile)));
  const { checks, items } = quiz.value;
  loaded.figures.push(
    `${slug}: ${items.length} items of ${new Set(items.map(({ kind }) => kind)).size} kinds`,
  );
  const content = { slug, lessons, rules, ...rest, checks, items };
  loaded.module = { ...content, version: versionOf([content, loaded.texts]) };
  return loaded;
}

/** A short hash of content: 16 hexadecimal digits, enough to tell versions of one module apart. */
const versionOf = (content: unknown) =>
  createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16);

interface CompiledTexts {
  slug: string;
  texts: Localized<CompiledLesson>;
}

async function compileAll(
  folder: string,
  lessons: readonly { slug: string }[],
  faults: Fault[],
): Promise<CompiledTexts[] | null> {
  const compiled: CompiledTexts[] = [];
  for (const { slug } of lessons) {
    const texts: Partial<Record<Locale, CompiledLesson>> = {};
    for (const locale of LOCALES) {
      const result = await compileLesson(path.join(folder, locale, `${slug}.mdx`), LESSON_COMPONENTS);
      if ("faults" in result) faults.push(...result.faults);
      else texts[locale] = result.value;
    }
    if (texts.fr && texts.en) compiled.push({ slug, texts: { fr: texts.fr, en: texts.en } });
  }
  return compiled.length === lessons.length ? compiled : null;
}

function missingPictures({ pictures }: CompiledLesson, file: string, publicFolder: string): Fault[] {
  return pictures
    .filter(({ address }) => address.startsWith("/") && !existsSync(path.join(publicFolder, address)))
    .map(({ address, line }) => ({
      file,
      line,
      what: `the picture ${address} does not exist`,
      mend: `draw it as public${address}`,
    }));
}

function unusedChecks(
  compiled: readonly CompiledTexts[],
  quiz: { value: { checks: { id: string }[] }; lineAt(path: PropertyKey[]): number },
  file: string,
): Fault[] {
  const used = new Set(compiled.flatMap(({ texts }) => texts.fr.uses.map(({ props }) => props.item)));
  return quiz.value.checks.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          {
            file,
            line: quiz.lineAt(["checks", index, "id"]),
            what: `no lesson asks the check ${id}`,
            mend: `write <Check item="${id}" /> in a lesson, or remove it`,
          },
        ],
  );
}
