import type { Locale } from "~/kernel/locale";
import { allModules } from "~/learning/modules.server";
import { allScenarios } from "~/practice/scenarios.server";
import { type Origin, readSourceId, type StoredFact } from "./evidence-line";

/** Titles of what evidence was taken from, in one language; the slug where the library no longer has it. */
export interface Titles {
  moduleTitle(slug: string): string;
  scenarioTitle(slug: string): string;
  criterionTitle(scenario: string, criterion: string): string;
}

export async function titlesIn(locale: Locale): Promise<Titles> {
  const modules = new Map((await allModules()).map((module) => [module.slug, module.title[locale]]));
  const scenarios = new Map((await allScenarios()).map(({ slug, wording }) => [slug, wording[locale]]));
  return {
    moduleTitle: (slug) => modules.get(slug) ?? slug,
    scenarioTitle: (slug) => scenarios.get(slug)?.title ?? slug,
    criterionTitle: (scenario, criterion) => scenarios.get(scenario)?.criteria[criterion]?.title ?? criterion,
  };
}

/** Where facts come from, given the module of each attempt or review and the scenario of each conversation. */
export function originsFrom(
  titles: Titles,
  moduleOfWork: ReadonlyMap<string, string>,
  scenarioOfConversation: ReadonlyMap<string, string>,
) {
  return (fact: StoredFact): Origin => {
    const { kind, id, part } = readSourceId(fact);
    if (kind === "quiz" || kind === "refresh") {
      const slug = moduleOfWork.get(id);
      return { kind, id, title: slug === undefined ? "" : titles.moduleTitle(slug), part: "" };
    }
    const slug = scenarioOfConversation.get(id);
    if (kind !== "practice" || slug === undefined) return { kind: "other", id, title: "", part: "" };
    return { kind, id, title: titles.scenarioTitle(slug), part: titles.criterionTitle(slug, part) };
  };
}
