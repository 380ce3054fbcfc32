import type { Locale } from "~/kernel/locale";
import { contentOf } from "~/platform/content.server";
import type { FoundPlace } from "./catalogue";
import { sectionsOf } from "./lesson-sections";
import { type Library, moduleSource } from "./modules.server";
import {
  buildSearchIndex,
  type SearchDocument,
  type SearchHit,
  type SearchIndex,
  type SearchOutcome,
  searchIndex,
} from "./search";
import { markedText, snippetOf } from "./search-snippet";

/** Goes with the library it was built from: new content, new index. */
const indexes = new WeakMap<Library, Partial<Record<Locale, SearchIndex>>>();

/** Everything in the library that can be found in `locale`: each module, each section of each lesson. */
export function searchDocuments({ modules, texts }: Library, locale: Locale): SearchDocument[] {
  return modules.flatMap((module) => {
    const title = module.title[locale];
    const objectives = module.objectives.map(({ text }) => text[locale]);
    const whole: SearchDocument = {
      ...{ id: module.slug, module: module.slug, lesson: null, heading: null, title, context: "" },
      text: [module.summary[locale], ...objectives].join(" "),
    };
    const sections = module.lessons.flatMap((lesson) =>
      sectionsOf(texts[`${module.slug}/${lesson.slug}`]?.[locale] ?? []).map(
        ({ heading, text }): SearchDocument => ({
          id: `${module.slug}/${lesson.slug}#${heading?.id ?? ""}`,
          module: module.slug,
          lesson: lesson.slug,
          heading: heading?.id ?? null,
          title: heading?.text ?? lesson.title[locale],
          context: heading ? `${title} ${lesson.title[locale]}` : title,
          text,
        }),
      ),
    );
    return [whole, ...sections];
  });
}

function indexOf(library: Library, locale: Locale): SearchIndex {
  const known = indexes.get(library) ?? {};
  indexes.set(library, known);
  known[locale] ??= buildSearchIndex(locale, searchDocuments(library, locale));
  return known[locale];
}

/** A place that was found; `show` makes what the page shows of it. */
interface Place {
  module: string;
  show(): FoundPlace;
}

/** What the library has on `text`: the best place of each lesson and each module that was found, best first. */
export async function searchLibrary(locale: Locale, text: string) {
  const library = await contentOf(moduleSource);
  const { precision, nearWords, hits }: SearchOutcome = searchIndex(indexOf(library, locale), text);
  const best = new Map<string, SearchHit>();
  for (const hit of hits) {
    const { module, lesson } = hit.document;
    const key = `${module}/${lesson ?? ""}`;
    if (!best.has(key)) best.set(key, hit);
  }
  const places = [...best.values()].map(
    (hit): Place => ({ module: hit.document.module, show: () => placeOf(library, locale, hit) }),
  );
  return { precision, nearWords, places, modules: new Set(places.map(({ module }) => module)) };
}

function placeOf(library: Library, locale: Locale, { document, terms }: SearchHit): FoundPlace {
  const module = library.modules.find(({ slug }) => slug === document.module);
  const lesson = module?.lessons.find(({ slug }) => slug === document.lesson);
  const title = markedText(locale, document.title, terms);
  const head = [module?.title[locale] ?? ""];
  if (document.heading !== null && lesson) head.push(lesson.title[locale]);
  // A lesson that begins with a heading has nothing before it: then its first words stand for it.
  const text = document.text || openingOf(library, locale, document);
  return {
    to: `/learn/${[document.module, document.lesson].filter(Boolean).join("/")}${document.heading ? `#${document.heading}` : ""}`,
    title,
    context: document.lesson === null ? [] : head,
    snippet: snippetOf(locale, text, terms),
  };
}

function openingOf({ texts }: Library, locale: Locale, { module, lesson }: SearchDocument): string {
  const sections = sectionsOf(texts[`${module}/${lesson}`]?.[locale] ?? []);
  return sections.find(({ text }) => text !== "")?.text ?? "";
}
