import { createHash } from "node:crypto";
import path from "node:path";
import { LOCALES, type Locale, type Localized } from "~/kernel/locale";
import { type TreeNode, treeElements } from "~/kernel/tree";
import {
  type CompiledLesson,
  compileLesson,
  displayPath,
  type Fault,
  type Mention,
  type ReadFile,
  readYaml,
} from "~/platform/content.server";
import { LESSON_COMPONENTS } from "./lesson-components";
import { checkFaults, unusedChecks } from "./lesson-faults/checks.server";
import { linkFaults, linkMentions } from "./lesson-faults/links.server";
import { componentParity } from "./lesson-faults/parity.server";
import type { ModuleParts, ReadLesson } from "./lesson-faults/parts.server";
import { missingPictures } from "./lesson-faults/pictures.server";
import { type LearningModule, type ModuleFile, moduleFileSchema } from "./module";
import { type QuizFile, quizFileSchema } from "./quiz";

/** A lesson's text by `<module>/<lesson>`. */
export type LessonTexts = Record<string, Localized<TreeNode[]>>;

export interface LoadedModule {
  /** Null when the module cannot be used. */
  module: LearningModule | null;
  /** Null with it. */
  parts: ModuleParts | null;
  texts: LessonTexts;
  faults: Fault[];
  provides: Mention[];
  references: Mention[];
}

/** Reads and checks the module in `folder` (absolute); pictures are looked up in `publicFolder`. */
export async function loadModule(folder: string, publicFolder: string): Promise<LoadedModule> {
  const files = { head: path.join(folder, "module.yaml"), quiz: path.join(folder, "quiz.yaml") };
  const head = readYaml(files.head, moduleFileSchema);
  const quiz = readYaml(files.quiz, quizFileSchema);
  const loaded: LoadedModule = {
    module: null,
    parts: null,
    texts: {},
    faults: [],
    provides: [],
    references: [],
  };
  for (const read of [head, quiz]) if ("faults" in read) loaded.faults.push(...read.faults);
  if ("faults" in head) return loaded;
  const headFile = displayPath(files.head);
  const { slug } = head.value;
  if (slug !== path.basename(folder)) {
    loaded.faults.push({
      file: headFile,
      line: head.lineAt(["slug"]),
      what: `the slug ${slug} differs from its folder`,
      mend: `write \`slug: ${path.basename(folder)}\``,
    });
  }
  const lessons = await compileAll(folder, head.value.lessons, loaded.faults);
  const quizFile = displayPath(files.quiz);
  loaded.references.push(...headReferences(head, headFile));
  loaded.provides.push({ kind: "module", id: slug, file: headFile, line: head.lineAt(["slug"]) });
  if ("faults" in quiz || lessons === null) return marked(loaded, head.value);

  loaded.parts = { head, quiz, lessons, headFile, quizFile };
  loaded.references.push(...itemReferences(quiz, quizFile, slug));
  for (const lesson of lessons) readLesson(lesson, slug, quiz.value, publicFolder, loaded);
  loaded.faults.push(...unusedChecks(lessons, quiz, quizFile));
  const { quiz: rules, ...rest } = head.value;
  const content = { ...rest, rules, checks: quiz.value.checks, items: quiz.value.items };
  loaded.module = { ...content, version: versionOf([content, loaded.texts]) };
  return marked(loaded, head.value);
}

/** A short hash of content: 16 hexadecimal digits, enough to tell versions of one module apart. */
const versionOf = (content: unknown) =>
  createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16);

/** Everything that a draft names or provides is a draft's. */
function marked(loaded: LoadedModule, { draft }: ModuleFile): LoadedModule {
  if (!draft) return loaded;
  const mark = (mention: Mention): Mention => ({ ...mention, draft: true });
  return { ...loaded, provides: loaded.provides.map(mark), references: loaded.references.map(mark) };
}

async function compileAll(
  folder: string,
  lessons: readonly { slug: string }[],
  faults: Fault[],
): Promise<ReadLesson[] | null> {
  const compiled: ReadLesson[] = [];
  for (const { slug } of lessons) {
    const texts: Partial<Record<Locale, CompiledLesson>> = {};
    const file = (locale: Locale) => path.join(folder, locale, `${slug}.mdx`);
    for (const locale of LOCALES) {
      const result = await compileLesson(file(locale), LESSON_COMPONENTS);
      if ("faults" in result) faults.push(...result.faults);
      else texts[locale] = result.value;
    }
    const files = { fr: displayPath(file("fr")), en: displayPath(file("en")) };
    if (texts.fr && texts.en) compiled.push({ slug, texts: { fr: texts.fr, en: texts.en }, files });
  }
  return compiled.length === lessons.length ? compiled : null;
}

/** What can be wrong in one lesson, what it names, and what others may name of it. */
function readLesson(
  { slug, texts, files }: ReadLesson,
  module: string,
  quiz: QuizFile,
  publicFolder: string,
  loaded: LoadedModule,
): void {
  const id = `${module}/${slug}`;
  loaded.texts[id] = { fr: texts.fr.tree, en: texts.en.tree };
  loaded.provides.push({ kind: "lesson", id, file: files.fr, line: 1 });
  for (const locale of LOCALES) {
    const file = files[locale];
    const text = texts[locale];
    const headings = treeElements(text.tree).flatMap(({ props }) => props?.id ?? []);
    for (const heading of headings) {
      loaded.provides.push({ kind: "heading", id: `${locale}:${id}#${heading}`, file, line: 1 });
    }
    loaded.faults.push(...checkFaults(text, file, quiz.checks), ...linkFaults(text, file));
    loaded.faults.push(...missingPictures(text, file, publicFolder));
    loaded.references.push(...linkMentions(text, { file, locale, lesson: id }));
  }
  loaded.faults.push(...componentParity(texts, files.en));
}

function headReferences(head: ReadFile<ModuleFile>, file: string): Mention[] {
  const mention = (kind: Mention["kind"], id: string, ...steps: PropertyKey[]): Mention => {
    return { kind, id, file, line: head.lineAt(steps) };
  };
  const { objectives, raises, prerequisites } = head.value;
  return [
    ...objectives.map(({ competency }, at) =>
      mention("competency", competency, "objectives", at, "competency"),
    ),
    ...Object.keys(raises).map((id) => mention("competency", id, "raises", id)),
    ...prerequisites.map((id, at) => mention("module", id, "prerequisites", at)),
  ];
}

function itemReferences(quiz: ReadFile<QuizFile>, file: string, module: string): Mention[] {
  return (["checks", "items"] as const).flatMap((list) =>
    quiz.value[list].flatMap(({ competency, lesson }, at): Mention[] => {
      const line = (key: string) => quiz.lineAt([list, at, key]);
      return [
        { kind: "competency", id: competency, file, line: line("competency") },
        ...(lesson
          ? [{ kind: "lesson" as const, id: `${module}/${lesson}`, file, line: line("lesson") }]
          : []),
      ];
    }),
  );
}
