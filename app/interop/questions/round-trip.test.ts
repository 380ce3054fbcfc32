import fc from "fast-check";
import { parse as parseGift } from "gift-pegjs";
import { expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import type { Locale } from "~/kernel/locale";
import { type Item, itemSchema } from "~/learning/item";
import { quizFileSchema } from "~/learning/quiz";
import { exportQuestions } from "./export-questions";
import { plainDraft } from "./from-item";
import { importQuestions } from "./import-questions";
import { markMissing } from "./item-texts";
import { itemsYaml } from "./items-yaml";
import { severityOf } from "./notice";
import { comesBackAs, type FileFormat } from "./round-trip";

const sayDraft = (draft: string) => `Brouillon : ${draft}`;

/** Pieces that mean something to GIFT, XML, HTML, YAML or to Moodle. */
const NASTY = [
  ..."=~#{}:\\\"'<>&%[]*-/",
  ..."\n\t ",
  ...[
    "\r\n",
    "->",
    "::",
    "####",
    "//",
    "\\n",
    "\\=",
    "%50%",
    "[html]",
    "[plain]",
    "[[a:b]]",
    "$CATEGORY:",
    "{T}",
  ],
  ...[
    "<b>gras</b>",
    "<br>",
    "&amp;",
    "&eacute;",
    "&#38;",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "</text>",
    "&&058;",
  ],
  ...[
    "\u202f",
    "\u00a0",
    "« mot »",
    "é",
    "€",
    "🙂",
    "👩‍👩‍👧",
    "\u2028",
    "\u0007",
    "\ufffe",
    "\ufdd0",
    "\ud800",
    "\ufeff",
  ],
  ...["mot", "word", "0", "T", "TRUE", "Vrai", "Faux", "- ", "1..5", "3:0.1", "@@PLUGINFILE@@"],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(""))
  .filter((said) => /[\p{L}\p{N}]/u.test(said));
const both = fc.record({ fr: text, en: text });
const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:-[a-z0-9]{1,4}){0,2}$/);
const ids = (count: number) => [..."klmnopqrstuv"].slice(0, count);
const list = <Value>(value: fc.Arbitrary<Value>, minLength: number, maxLength: number) =>
  fc
    .array(value, { minLength, maxLength })
    .map((entries) => entries.map((entry, at) => ({ ...entry, id: ids(12)[at] })));
const option = fc.record({ right: fc.boolean(), text: both, feedback: both });
const base = { competency: slug, prompt: both, lesson: fc.option(slug, { nil: undefined }) };
const decimal = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => (value === 0 ? 0 : value));

const item = fc
  .oneof(
    fc.record({ ...base, kind: fc.constant("single"), options: list(option, 2, 8) }),
    fc.record({ ...base, kind: fc.constant("multiple"), options: list(option, 2, 8) }),
    fc.record({
      ...base,
      kind: fc.constant("judgement"),
      options: list(
        fc.record({ weight: fc.double({ min: 0, max: 1, noNaN: true }), text: both, feedback: both }),
        2,
        8,
      ),
    }),
    fc.record({
      ...base,
      kind: fc.constant("ordering"),
      elements: list(fc.record({ text: both }), 3, 8),
      feedback: both,
    }),
    fc.record({
      ...base,
      kind: fc.constant("matching"),
      pairs: list(fc.record({ left: both, right: both }), 2, 5),
      distractors: list(fc.record({ right: both }), 0, 4).map((extra) =>
        extra.map((entry, at) => ({ ...entry, id: `z${at}` })),
      ),
      feedback: both,
    }),
    fc.record({
      ...base,
      kind: fc.constant("numeric"),
      answer: fc.record({
        value: decimal,
        tolerance: fc.double({ min: 0, max: 1e4, noNaN: true }),
        unit: fc.option(both, { nil: undefined }),
      }),
      feedback: fc.record({ right: both, wrong: both }),
    }),
    fc.record({
      ...base,
      kind: fc.constant("short"),
      accept: fc.record({
        fr: fc.array(text, { minLength: 1, maxLength: 4 }),
        en: fc.array(text, { minLength: 1, maxLength: 4 }),
      }),
      feedback: fc.record({ right: both, wrong: both }),
    }),
    list(fc.record({ wrong: fc.boolean(), why: both, said: both }), 2, 9).chain((spans) =>
      fc.record({
        ...base,
        kind: fc.constant("spot"),
        draft: both.map((around) => {
          const marked = (locale: Locale) =>
            `${around[locale].replaceAll("[", "")} ${spans.map(({ id, said }) => `[[${id}:${said[locale].replace(/[[\]]/g, "")}]]`).join(" ")}`;
          return { fr: marked("fr"), en: marked("en") };
        }),
        spans: fc.constant(spans.map(({ id, wrong, why }) => ({ id, wrong, why }))),
      }),
    ),
  )
  .map((drawn) => itemSchema.safeParse(JSON.parse(JSON.stringify({ ...drawn, id: "an-item" }))))
  .filter((parsed) => parsed.success)
  .map((parsed) => parsed.data as Item);

function send(items: readonly Item[], locale: Locale, format: FileFormat) {
  const { text } = exportQuestions({
    module: { title: { fr: "Essai", en: "Trial" }, items },
    locale,
    format,
    sayDraft,
  });
  const bytes = new TextEncoder().encode(text);
  return { text, back: importQuestions([{ locale, bytes }], { competency: null, format: null }) };
}

const FORMATS = ["gift", "xml"] as const;
const LOCALES = ["fr", "en"] as const;

test.each(FORMATS)("an item comes back from %s as the mapping says", (format) => {
  fc.assert(
    fc.property(item, fc.constantFrom(...LOCALES), (sent, locale) => {
      const expected = comesBackAs(sent, locale, format, sayDraft);
      const { back } = send([sent], locale, format);
      expect(back.items.map((entry) => entry.item)).toEqual(expected ? [markMissing(expected)] : []);
      const faults = back.notices.filter(({ tag }) => severityOf(tag) === "fault");
      expect(faults.length).toBe(expected ? 0 : 1);
    }),
    { numRuns: 500 },
  );
});

test.each(FORMATS)("many items in one %s file do not run into one another", (format) => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 2, maxLength: 6 }), (drawn) => {
      const sent = drawn.map((entry, at) => ({ ...entry, id: `item-${at}` }));
      const expected = sent.flatMap((entry) => comesBackAs(entry, "fr", format, sayDraft) ?? []);
      expect(send(sent, "fr", format).back.items.map((entry) => entry.item)).toEqual(
        expected.map(markMissing),
      );
    }),
    { numRuns: 80 },
  );
});

test.each(FORMATS)("French and English %s files of the same items become whole items again", (format) => {
  fc.assert(
    fc.property(item, (sent) => {
      const french = comesBackAs(sent, "fr", format, sayDraft);
      const english = comesBackAs(sent, "en", format, sayDraft);
      fc.pre(french !== null && english !== null && sent.kind !== "spot");
      fc.pre(sent.kind !== "matching" || sent.distractors.length === 0);
      const files = LOCALES.map((locale) => ({
        locale,
        bytes: new TextEncoder().encode(send([sent], locale, format).text),
      }));
      const back = importQuestions(files, { competency: null, format: null });
      expect(back.notices.filter(({ tag }) => severityOf(tag) !== "skipped")).toEqual([]);
      expect(back.items).toHaveLength(1);
      expect(itemSchema.safeParse(back.items[0]?.item).error).toBeUndefined();
    }),
    { numRuns: 150 },
  );
});

test("what is written as YAML is read as the same items", () => {
  fc.assert(
    fc.property(item, (sent) => {
      expect(quizFileSchema.parse(parseYaml(itemsYaml([sent]))).items).toEqual([sent]);
    }),
    { numRuns: 150 },
  );
});

// gift-pegjs is another reader of GIFT, written by others after Moodle's documentation. It knows no ordering, reads
// shares and exponents in its own way, and leaves escapes in right sides of pairs.
const plainer = item.filter(
  (drawn) =>
    drawn.kind !== "ordering" &&
    (drawn.kind !== "numeric" || !/e/.test(`${drawn.answer.value}${drawn.answer.tolerance}`)),
);

test("another reader of GIFT understands what is written", () => {
  const squeeze = (said: string) => said.replace(/\s+/g, " ").trim();
  fc.assert(
    fc.property(plainer, (drawn) => {
      const { text: file } = send([drawn], "fr", "gift");
      fc.pre(!file.includes("[html]") && !/&&\d{3}/.test(file));
      const [category, question] = parseGift(file);
      expect(category).toMatchObject({ type: "Category" });
      if (!question || question.type === "Category" || question.type === "Description") throw new Error(file);
      const expected = comesBackAs(drawn, "fr", "gift", sayDraft);
      expect(question.title).toBe("an-item");
      if (!expected) return;
      expect(squeeze(question.stem.text)).toBe(squeeze(expected.prompt.fr));
      if (expected.kind === "multiple" && question.type === "MC") {
        expect(question.choices.map(({ text: said }) => squeeze(said.text))).toEqual(
          expected.options.map((entry) => squeeze(entry.text.fr)),
        );
        expect(question.choices.map(({ weight }) => (weight ?? 0) > 0)).toEqual(
          expected.options.map(({ right }) => right),
        );
      }
      if (expected.kind === "matching") expect(question.type).toBe("Matching");
      if (expected.kind === "short") expect(question.type).toBe("Short");
      if (expected.kind === "numeric") expect(question.type).toBe("Numerical");
    }),
    { numRuns: 250 },
  );
});

test("a draft shows what can be marked", () => {
  expect(plainDraft("Bonjour, [[a:c’est fait]] [[b:demain]].")).toBe("Bonjour, [c’est fait] [demain].");
});
