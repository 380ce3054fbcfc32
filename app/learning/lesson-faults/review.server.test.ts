import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openTestContent } from "../../../tests/learning-content";
import { SAMPLE_ITEMS, sampleItem } from "../../../tests/learning-items";
import type { Item } from "../item";
import { figuresOfModules, moduleSource } from "../modules.server";

const both = (text: string) => ({ fr: `${text} (fr)`, en: text });
const N = "\u00a0";
const PROSE = {
  fr: "Le client attend une réponse claire, et vous la lui donnez avec vos mots. ".repeat(45),
  en: "The customer waits for a clear answer, and you give it in words of your own. ".repeat(45),
};
const ALT = { fr: "Deux flèches qui partent du client", en: "Two arrows that start at the customer" };
const LESSON = (locale: "fr" | "en") => `## Un

<Check item="check-1" />

${PROSE[locale]}

- 12 jours days
- deux two

<Figure src="/pictures/sample/a.${locale}.svg" alt="${ALT[locale]}" />

<AtYourDesk minutes="5">

${PROSE[locale].slice(0, 76)}

</AtYourDesk>
`;

/** Feedback that says something, a text of its own for each answer. */
function teaching(item: Item, id: string): Item {
  const text = JSON.stringify({ ...item, id }).replaceAll(
    /"(fr|en)":"((?:why|about|yes|no)[^"]*)"/g,
    '"$1":"It is because of $2"',
  );
  let count = 0;
  return JSON.parse(
    text.replaceAll("It is because of why", () => `It is because of number ${count++ >> 1}, why`),
  ) as Item;
}
const BANK = Array.from({ length: 16 }, (_, index) =>
  teaching(SAMPLE_ITEMS[index % 8] as Item, `item-${index}`),
);

type Content = ReturnType<typeof openTestContent>;

/** A module that is fit for learners, after `prepare` changed it: what the review says, line by line. */
async function review(prepare: (content: Content) => void = () => undefined) {
  const content = openTestContent();
  content.write({
    items: BANK,
    checks: [teaching(SAMPLE_ITEMS[0] as Item, "check-1")],
    lessons: ["one", "two", "three"],
  });
  for (const lesson of ["one", "two", "three"])
    for (const locale of ["fr", "en"] as const)
      content.put(`modules/sample/${locale}/${lesson}.mdx`, LESSON(locale));
  change(content, "module.yaml", (head) => ({
    ...head,
    objectives: [{ competency: "transparency", level: 2, text: both("Say it") }],
    sources: [{ title: both("A book"), url: "https://example.com", date: "2026-01-01" }],
  }));
  prepare(content);
  const faults = (await moduleSource.review?.(content.root)) ?? [];
  return faults.map(({ file, line, what, mend }) => `${file.split("/sample/")[1]}:${line}: ${what}: ${mend}`);
}

function change(content: Content, name: string, edit: (value: Record<string, unknown>) => unknown) {
  const file = path.join(content.root, "modules/sample", name);
  content.put(
    `modules/sample/${name}`,
    JSON.stringify(edit(JSON.parse(readFileSync(file, "utf8"))), null, 2),
  );
}
const text = (content: Content, locale: "fr" | "en", edit: (text: string) => string) =>
  content.put(`modules/sample/${locale}/one.mdx`, edit(LESSON(locale)));
const inBoth = (content: Content, edit: (text: string, locale: "fr" | "en") => string) => {
  for (const locale of ["fr", "en"] as const) text(content, locale, (was) => edit(was, locale));
};
const bank = (content: Content, items: Item[]) =>
  change(content, "quiz.yaml", (quiz) => ({ ...quiz, items }));
const first = (edit: (item: Item) => Item) => BANK.map((item, index) => (index === 0 ? edit(item) : item));

test("a module that is fit for learners has no fault", async () => {
  expect(await review()).toEqual([]);
});

test("a draft is not reviewed", async () => {
  const faults = await review((content) => {
    bank(content, BANK.slice(0, 3));
    change(content, "module.yaml", (head) => ({ ...head, draft: true, sources: [] }));
  });
  expect(faults).toEqual([]);
});

test.each<[string, (content: Content) => void, RegExp]>([
  [
    "a short lesson",
    (content) => inBoth(content, (was) => was.slice(0, 2000)),
    /fr\/one.mdx:1: \d+ words: write between 600 and 1200/,
  ],
  [
    "hard to read",
    (content) =>
      text(content, "en", (was) =>
        was.replaceAll(
          ", and you give it in words of your own. ",
          " individualised communicational responsibility internationally ",
        ),
      ),
    /en\/one.mdx:1: reading ease -\d+, not 60 to 100: cut long sentences/,
  ],
  [
    "nothing to do in it",
    (content) => inBoth(content, (was) => was.replace('<Check item="check-1" />', "Word")),
    /fr\/one.mdx:1: nothing asks anything of the reader: use one of: <Check>/,
  ],
  [
    "typography",
    (content) => text(content, "fr", (was) => was.replace("- deux two", "- deux ?")),
    /fr\/one.mdx:8: no no-break space before/,
  ],
  [
    "words to write",
    (content) => text(content, "fr", (was) => was.replace("- deux two", `- [À écrire${N}: deux]`)),
    /fr\/one.mdx:8: a text that is still to be written/,
  ],
  [
    "another number",
    (content) => text(content, "en", (was) => was.replace("12 jours days", "21 days")),
    /en\/one.mdx:7: only the English says “21 days”: state the same/,
  ],
  [
    "a list that one language lacks",
    (content) => text(content, "en", (was) => was.replace("- deux two\n", "")),
    /en\/one.mdx:7: 1 entries of lists where French has 2: say the same in both/,
  ],
  [
    "a heading that one language lacks",
    (content) => text(content, "fr", (was) => was.replace("## Un", "Un")),
    /en\/one.mdx:1: 1 headings where French has 0/,
  ],
  [
    "half as many words again",
    (content) => text(content, "en", (was) => was.replace(PROSE.en, PROSE.en.slice(0, 2000))),
    /en\/one.mdx:1: \d+ words in English, \d+ in French/,
  ],
  [
    "an alternative text that says nothing",
    (content) =>
      text(content, "fr", (was) => was.replace(ALT.fr, "Schéma du client et de la flèche".slice(0, 16))),
    /fr\/one.mdx:10: the alternative text “Schéma du client” says too little/,
  ],
  [
    "a picture in the other language",
    (content) => text(content, "fr", (was) => was.replace("a.fr.svg", "a.en.svg")),
    /fr\/one.mdx:10: the picture \/pictures\/sample\/a.en.svg is in the other language: use \/pictures\/sample\/a.fr.svg/,
  ],
  [
    "no sources",
    (content) => change(content, "module.yaml", (head) => ({ ...head, sources: [] })),
    /module.yaml:\d+: no sources/,
  ],
  [
    "an objective that nothing examines",
    (content) =>
      change(content, "module.yaml", (head) => ({
        ...head,
        objectives: [{ competency: "feedback-loop", level: 1, text: both("x") }],
      })),
    /module.yaml:\d+: no item of the bank examines feedback-loop/,
  ],
  [
    "too few lessons",
    (content) =>
      change(content, "module.yaml", (head) => ({
        ...head,
        lessons: (head.lessons as unknown[]).slice(0, 2),
      })),
    /module.yaml:\d+: 2 lessons: write 3 to 5/,
  ],
  [
    "fewer items than are drawn",
    (content) =>
      change(content, "module.yaml", (head) => ({ ...head, quiz: { ...(head.quiz as object), draw: 20 } })),
    /module.yaml:\d+: the quiz draws 20 items, the bank has 16/,
  ],
  [
    "a small bank",
    (content) => bank(content, BANK.slice(0, 9)),
    /quiz.yaml:\d+: the bank has 9 items: write at least 15/,
  ],
  [
    "few kinds",
    (content) =>
      bank(
        content,
        BANK.map((_, index) => teaching(sampleItem(index % 2 ? "single" : "multiple"), `i${index}`)),
      ),
    /quiz.yaml:\d+: the bank has 2 kinds of items: use at least 5/,
  ],
  [
    "feedback that teaches nothing",
    (content) =>
      bank(
        content,
        first((item) => withFeedback(item, "Faux.")),
      ),
    /quiz.yaml:\d+: item-0 \(en\): feedback that teaches nothing/,
  ],
  [
    "the same feedback twice",
    (content) =>
      bank(
        content,
        first((item) => withFeedback(item, "It is not the right one.")),
      ),
    /quiz.yaml:\d+: item-0 \(fr\): the same feedback for two answers/,
  ],
  [
    "answers that read the same",
    (content) =>
      bank(
        content,
        first((item) => withText(item, () => "Yes")),
      ),
    /quiz.yaml:\d+: item-0 \(fr\): two answers read the same/,
  ],
])("%s", async (_, prepare, expected) => {
  expect((await review(prepare)).join("\n")).toMatch(expected);
});

function withFeedback(item: Item, feedback: string): Item {
  if (item.kind !== "single") throw new Error(item.kind);
  return { ...item, options: item.options.map((option) => ({ ...option, feedback: both(feedback) })) };
}
function withText(item: Item, write: (right: boolean, id: string) => string): Item {
  if (item.kind !== "single") throw new Error(item.kind);
  return {
    ...item,
    options: item.options.map((option) => ({ ...option, text: both(write(option.right, option.id)) })),
  };
}

test("the longest answer gives itself away only where most of the bank does", async () => {
  const long = (item: Item) =>
    withText(item, (right, id) => (right ? `${id}, with a long and careful reason` : id));
  const one = await review((content) => bank(content, first(long)));
  expect(one.join("\n")).not.toContain("the longest");
  // Two items of four are no more than half.
  const all = await review((content) =>
    bank(
      content,
      BANK.map((item) => (item.kind === "single" ? long(item) : item)),
    ),
  );
  expect(all.join("\n")).not.toContain("the longest");
  // Two single items and two judgements have one right answer: three of four is most of them.
  const most = await review((content) =>
    bank(
      content,
      BANK.map((item) => {
        if (item.kind === "single") return long(item);
        if (item.kind !== "judgement" || item.id === "item-15") return item;
        return {
          ...item,
          options: item.options.map((option, at) => ({
            ...option,
            text: both(at === 0 ? "weight and much more to say about it" : `w${at}`),
          })),
        };
      }),
    ),
  );
  expect(most.filter((line) => line.includes("much the longest, as in 3 of 4 items"))).toHaveLength(6);
});

test("figures count words, sentences, texts and the bank", async () => {
  const content = openTestContent();
  content.write({ text: `## A\n\n<Check item="check-1" />\n\n${"The cat sat on the mat. ".repeat(10)}` });
  const [figures] = await figuresOfModules(content.root);
  expect(figures).toMatchObject({ slug: "sample", draft: false, items: 8, kinds: 8, checks: 1, draw: 8 });
  expect(figures?.lessons[0]).toMatchObject({
    slug: "first",
    words: { fr: 61, en: 61 },
    sentences: { fr: 10, en: 10 },
    blocks: { fr: 2, en: 2 },
    differences: 0,
  });
  expect(figures?.lessons[0]?.ease.en).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 9);
  expect(figures?.longest.en).toMatchObject({ of: 2 });
});
