import { factsApart } from "~/kernel/language/facts";
import { LOCALES, type Localized } from "~/kernel/locale";
import type { CompiledLesson, Fault, TextBlock } from "~/platform/content.server";

/** Props that are the same in every language; the others are texts. */
const SAME_PROPS = ["item", "slug", "entry", "channel", "who", "minutes"];

/** Where the two languages of a lesson stop using the same components in the same order. */
export function componentParity(texts: Localized<CompiledLesson>, file: string): Fault[] {
  const shape = LOCALES.map((locale) =>
    texts[locale].uses.map(({ name, props }) =>
      [
        name,
        ...SAME_PROPS.flatMap((prop) => (props[prop] === undefined ? [] : `${prop}="${props[prop]}"`)),
      ].join(" "),
    ),
  );
  const [french = [], english = []] = shape;
  const length = Math.max(french.length, english.length);
  for (let index = 0; index < length; index++) {
    if (french[index] === english[index]) continue;
    const line = texts.en.uses[index]?.line ?? texts.en.uses.at(-1)?.line ?? 1;
    const what = `<${english[index] ?? "nothing more"}> where French has <${french[index] ?? "nothing more"}>`;
    return [{ file, line, what, mend: "use the same components in the same order in both languages" }];
  }
  return [];
}

const NAMES: Readonly<Record<TextBlock["kind"], string>> = {
  heading: "headings",
  paragraph: "paragraphs",
  item: "entries of lists",
  cell: "cells of tables",
  line: "lines of dialogues",
  prop: "texts in attributes",
};

/** Paragraphs may be cut differently now and then; everything else has one place in both languages. */
const spare = (kind: TextBlock["kind"], count: number) =>
  kind === "paragraph" ? Math.max(1, Math.floor(count / 10)) : 0;

/** How often each kind of text stands in a lesson. */
function countBlocks(blocks: readonly TextBlock[]): Record<TextBlock["kind"], number> {
  const counts = { heading: 0, paragraph: 0, item: 0, cell: 0, line: 0, prop: 0 };
  for (const { kind } of blocks) counts[kind] += 1;
  return counts;
}

const sourceText = ({ blocks, links }: CompiledLesson) =>
  [...blocks.map(({ text }) => text), ...links.map(({ address }) => address)].join("\n");

/** Line of the first block that holds `text`. */
const lineOf = (blocks: readonly TextBlock[], text: string) =>
  blocks.find((block) => block.text.includes(text))?.line ?? 1;

/** Words per language: the one may need more of them, but not half as many again. */
export const WORD_RATIO = { min: 0.75, max: 4 / 3 } as const;

/** Where the two languages of a lesson do not say the same: parts that one lacks, facts that only one states. */
export function textParity(texts: Localized<CompiledLesson>, files: Localized<string>): Fault[] {
  const faults: Fault[] = [];
  const french = countBlocks(texts.fr.blocks);
  const english = countBlocks(texts.en.blocks);
  for (const kind of Object.keys(NAMES) as TextBlock["kind"][]) {
    if (Math.abs(french[kind] - english[kind]) <= spare(kind, french[kind])) continue;
    const what = `${english[kind]} ${NAMES[kind]} where French has ${french[kind]}`;
    const found = texts.en.blocks.findLast((block) => block.kind === kind)?.line ?? 1;
    faults.push({ file: files.en, line: found, what, mend: "say the same in both languages" });
  }
  const ratio = texts.fr.words / texts.en.words;
  if (ratio < WORD_RATIO.min || ratio > WORD_RATIO.max) {
    const what = `${texts.en.words} words in English, ${texts.fr.words} in French`;
    faults.push({ file: files.en, line: 1, what, mend: "say the same in both languages" });
  }
  const apart = factsApart(sourceText(texts.fr), sourceText(texts.en));
  const mend = "state the same facts in both languages";
  for (const fact of apart.onlyFrench) {
    const line = lineOf(texts.fr.blocks, fact);
    faults.push({ file: files.fr, line, what: `only the French says “${fact}”`, mend });
  }
  for (const fact of apart.onlyEnglish) {
    const line = lineOf(texts.en.blocks, fact);
    faults.push({ file: files.en, line, what: `only the English says “${fact}”`, mend });
  }
  return faults;
}
