import type { Localized } from "~/kernel/locale";
import { allModules, findModule } from "~/learning/modules.server";
import { notFound } from "~/people/access.server";
import { competenciesById } from "~/readiness/competencies.server";
import { type ExportLoss, exportQuestions, type QuestionExport } from "./export-questions";
import { importQuestions } from "./import-questions";
import { itemsYaml } from "./items-yaml";
import { previewOf, type QuestionPreview } from "./question-preview";
import { packFile, type QuestionUpload } from "./upload.server";

/** What the forms of the page offer. */
export interface QuestionsPage {
  modules: { slug: string; title: Localized }[];
  competencies: { id: string; title: Localized }[];
}

/** Modules to export and competencies to give to questions. */
export async function questionsPage(): Promise<QuestionsPage> {
  const modules = (await allModules()).map(({ slug, title }) => ({ slug, title }));
  const competencies = [...(await competenciesById()).values()].map(({ id, title }) => ({ id, title }));
  return { modules, competencies };
}

/** What is understood of the files of `upload`; null without any file. */
export function previewQuestions({ files, competency }: QuestionUpload): QuestionPreview | null {
  if (files.length === 0) return null;
  return previewOf(importQuestions(files, { competency, format: null }), files, competency, packFile);
}

/** The items of `upload` as YAML; null when there are none. */
export function questionsYaml({ files, competency }: QuestionUpload): string | null {
  const { items } = importQuestions(files, { competency, format: null });
  return items.length === 0 ? null : itemsYaml(items.map(({ item }) => item));
}

/** The bank of the module `slug` as a file. Ends the request with 404 when there is no such module. */
export async function questionsFile(
  slug: string,
  how: Omit<QuestionExport, "module">,
): Promise<{ text: string; losses: ExportLoss[] }> {
  return exportQuestions({ module: (await findModule(slug)) ?? notFound(), ...how });
}
