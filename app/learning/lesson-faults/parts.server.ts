import type { Localized } from "~/kernel/locale";
import type { CompiledLesson, ReadFile } from "~/platform/content.server";
import type { ModuleFile } from "../module";
import type { QuizFile } from "../quiz";

/** One lesson as it was compiled, and the names of its files. */
export interface ReadLesson {
  slug: string;
  texts: Localized<CompiledLesson>;
  files: Localized<string>;
}

/** The files of a module whose every part could be read. */
export interface ModuleParts {
  head: ReadFile<ModuleFile>;
  quiz: ReadFile<QuizFile>;
  lessons: ReadLesson[];
  headFile: string;
  quizFile: string;
}
