import type { Locale, Localized } from "~/kernel/locale";
import { plainText } from "~/learning/answer-text";
import type { Item } from "~/learning/item";
import { draftPieces } from "~/learning/spans";
import { gradedShare, plainDraft, printable, type SayDraft } from "./from-item";
import { DISTRACTOR_IDS, PART_IDS, partId } from "./part-ids";
import { TRUE_FALSE } from "./to-choice-item";

export type FileFormat = "gift" | "xml";

/**
 * What comes back of `item` after it was written to a file in one language and read again: the whole of what
 * export and import lose. Null when the import refuses it. Texts of the other language come back as "".
 *
 * - Always: texts lose what is not printable; options, pairs and elements get the ids a, b, c … by their place,
 *   wrong answers in matching x, y, z, w.
 * - judgement: weights are measured against the best and become the nearest shares that Moodle knows; when only
 *   one of them is over 0, the item comes back as single.
 * - spot: comes back as multiple over the spans, the draft in the prompt; not at all with more than eight spans,
 *   two spans of the same words, or nothing but wrong ones.
 * - GIFT has no unit: it stands in brackets after the prompt. An arrow `->` in words to type becomes `→`.
 * - Two options, right sides or elements of the same words are refused; so are words to type without a letter
 *   or digit. A distractor that is another's or a pair's right side again is left out.
 */
export function comesBackAs(item: Item, locale: Locale, format: FileFormat, sayDraft: SayDraft): Item | null {
  const keep = (text: Localized): Localized => ({ fr: "", en: "", [locale]: printable(text[locale]) });
  const { id, competency, lesson } = item;
  const base = { id, competency, prompt: keep(item.prompt), ...(lesson === undefined ? {} : { lesson }) };
  const repeats = (texts: readonly Localized[]) =>
    new Set(texts.map((text) => keep(text)[locale])).size < texts.length;
  switch (item.kind) {
    case "single":
    case "multiple": {
      if (repeats(item.options.map(({ text }) => text))) return null;
      const options = item.options.map(({ right, text, feedback }, index) => ({
        id: partId(index),
        right,
        text: keep(text),
        feedback: keep(feedback),
      }));
      const words = options.map(({ text }) => text[locale]).join();
      const isTrueFalse = words === [TRUE_FALSE.true[locale], TRUE_FALSE.false[locale]].join();
      if (item.kind === "multiple") return { ...base, kind: "multiple", options };
      if (!isTrueFalse) return { ...base, kind: "single", options };
      const texts = [TRUE_FALSE.true, TRUE_FALSE.false];
      return {
        ...base,
        kind: "single",
        options: options.map((option, index) => ({ ...option, text: texts[index] ?? option.text })),
      };
    }
    case "judgement": {
      if (repeats(item.options.map(({ text }) => text))) return null;
      const best = Math.max(...item.options.map(({ weight }) => weight));
      const options = item.options.map(({ weight, text, feedback }, index) => ({
        id: partId(index),
        weight: gradedShare(weight, best) / 100,
        text: keep(text),
        feedback: keep(feedback),
      }));
      if (options.filter(({ weight }) => weight > 0).length > 1)
        return { ...base, kind: "judgement", options };
      const marked = options.map(({ weight, ...option }) => ({ ...option, right: weight > 0 }));
      return { ...base, kind: "single", options: marked };
    }
    case "spot": {
      const draft = printable(item.draft[locale]);
      const texts = new Map(draftPieces(draft).map(({ span, text }) => [span, text.trim()]));
      const words = item.spans.map(({ id }) => texts.get(id) ?? "");
      const unclear = new Set(words).size < words.length || words.includes("");
      if (unclear || words.length > PART_IDS.length || item.spans.every(({ wrong }) => wrong)) return null;
      const asked = `${base.prompt[locale]}\n\n${sayDraft(plainDraft(draft))}`;
      return {
        ...base,
        kind: "multiple",
        prompt: { fr: "", en: "", [locale]: asked },
        options: item.spans.map(({ wrong, why }, index) => ({
          id: partId(index),
          right: wrong,
          text: { fr: "", en: "", [locale]: words[index] ?? "" },
          feedback: keep(why),
        })),
      };
    }
    case "numeric": {
      const { value, tolerance, unit } = item.answer;
      const feedback = { right: keep(item.feedback.right), wrong: keep(item.feedback.wrong) };
      if (!unit) return { ...base, kind: "numeric", answer: { value, tolerance }, feedback };
      if (format === "xml") {
        return { ...base, kind: "numeric", answer: { value, tolerance, unit: keep(unit) }, feedback };
      }
      const asked = `${base.prompt[locale]} (${keep(unit)[locale]})`;
      const prompt = { ...base.prompt, [locale]: asked };
      return { ...base, prompt, kind: "numeric", answer: { value, tolerance }, feedback };
    }
    case "short": {
      const words = item.accept[locale].map((text) =>
        format === "gift" ? printable(text).replaceAll("->", "→") : printable(text),
      );
      if (words.some((text) => plainText(text) === "")) return null;
      const feedback = { right: keep(item.feedback.right), wrong: keep(item.feedback.wrong) };
      return { ...base, kind: "short", accept: { fr: [], en: [], [locale]: words }, feedback };
    }
    case "matching": {
      const rights = item.pairs.map(({ right }) => right);
      if (repeats(rights)) return null;
      const taken = new Set(rights.map((text) => keep(text)[locale]));
      const extra = new Set(item.distractors.map(({ right }) => keep(right)[locale]));
      return {
        ...base,
        kind: "matching",
        pairs: item.pairs.map(({ left, right }, index) => ({
          id: partId(index),
          left: keep(left),
          right: keep(right),
        })),
        distractors: [...extra]
          .filter((text) => !taken.has(text))
          .map((text, index) => ({
            id: DISTRACTOR_IDS[index] ?? "",
            right: { fr: "", en: "", [locale]: text },
          })),
        feedback: keep(item.feedback),
      };
    }
    case "ordering": {
      if (repeats(item.elements.map(({ text }) => text))) return null;
      const elements = item.elements.map(({ text }, index) => ({ id: partId(index), text: keep(text) }));
      return { ...base, kind: "ordering", elements, feedback: keep(item.feedback) };
    }
  }
}
