import type { Locale } from "~/kernel/locale";
import type { Viewer } from "~/people/viewer";
import { plainText } from "./answer-text";
import type { AuthoredBank, AuthoredItem, AuthoredModule } from "./authoring";
import type { Item } from "./item";
import { choosable, frequentAnswers, ITEM_FLAGS, itemFigures, itemFlags } from "./item-statistics";
import { type CountedItem, countAnswers } from "./item-statistics.server";
import type { LearningModule } from "./module";
import { allModules, findModule } from "./modules.server";
import { draftPieces } from "./spans";

/** Figures, choices and remarks of one item; nothing but its text while there are too few answers. */
function readItem(item: Item, counted: CountedItem | undefined, locale: Locale) {
  const figures = counted ? itemFigures(counted.sums) : null;
  const answers = counted?.sums.answers ?? 0;
  const base = { id: item.id, kind: item.kind, prompt: item.prompt[locale], answers, figures };
  if (!counted || !figures) return { ...base, flags: [], choices: [], wrong: [] } satisfies AuthoredItem;
  const choices = choosable(item).map(({ id, right }) => ({
    id,
    right,
    people: counted.choices.get(id) ?? 0,
  }));
  const fold = item.kind === "numeric" ? (text: string) => text : plainText;
  return {
    ...base,
    flags: itemFlags(figures, choices),
    choices: choices.map(({ id, right, people }) => ({
      text: choiceText(item, id, locale),
      right,
      share: people / answers,
    })),
    wrong: frequentAnswers(counted.wrong, fold).map(({ text, people }) => ({
      text,
      share: people / answers,
    })),
  } satisfies AuthoredItem;
}

/** What an option, span or pair reads. */
function choiceText(item: Item, id: string, locale: Locale): string {
  switch (item.kind) {
    case "single":
    case "multiple":
    case "judgement":
      return item.options.find((option) => option.id === id)?.text[locale] ?? id;
    case "spot":
      return draftPieces(item.draft[locale]).find(({ span }) => span === id)?.text ?? id;
    case "matching": {
      const pair = item.pairs.find((one) => one.id === id);
      return pair ? `${pair.left[locale]} → ${pair.right[locale]}` : id;
    }
    default:
      return id;
  }
}

const kindsOf = ({ items }: LearningModule) => new Set(items.map(({ kind }) => kind)).size;

/** Every module with its bank and what is remarkable about it, for authors. Group figures only. */
export async function authoringOverview({ locale }: Viewer): Promise<AuthoredModule[]> {
  const modules = await allModules();
  const counted = await countAnswers(modules);
  return modules.map((module) => {
    const items = module.items.map((item) =>
      readItem(item, counted.get(`${module.slug}/${item.id}`), locale),
    );
    const flags = ITEM_FLAGS.map((flag) => ({
      flag,
      items: items.filter((item) => item.flags.some((found) => found === flag)).length,
    }));
    return {
      slug: module.slug,
      title: module.title[locale],
      draft: module.draft ?? false,
      items: items.length,
      kinds: kindsOf(module),
      answers: items.reduce((sum, { answers }) => sum + answers, 0),
      shown: items.filter(({ figures }) => figures !== null).length,
      flags: flags.filter((flag) => flag.items > 0),
    };
  });
}

/** The bank of the module `slug` with the figures of each item; null when there is no such module. */
export async function authoredBank({ locale }: Viewer, slug: string): Promise<AuthoredBank | null> {
  const module = await findModule(slug);
  if (!module) return null;
  const counted = await countAnswers([module], true);
  const items = module.items.map((item) => readItem(item, counted.get(`${slug}/${item.id}`), locale));
  return { slug, title: module.title[locale], draft: module.draft ?? false, items };
}
