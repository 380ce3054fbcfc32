import { expect, test } from "vitest";
import { createRandom, type Random } from "~/kernel/random";
import { rightAnswer } from "../../tests/learning-fields";
import { sampleItem } from "../../tests/learning-items";
import { type Answer, emptyAnswer } from "./answer";
import { drawQuiz } from "./draw";
import type { Item } from "./item";
import { allModules } from "./modules.server";
import { isPassed, quizScore, scoreAnswer } from "./score";

// What somebody earns who knows nothing and guesses, for each kind of item and for whole quizzes.

/** The answer of somebody who fills in everything and does not look. */
function blindAnswer(item: Item, random: Random): Answer {
  switch (item.kind) {
    case "single":
    case "judgement":
      return { choice: random.pick<{ id: string }>(item.options).id };
    case "multiple":
      return { choices: marked(item.options, random) };
    case "spot":
      return { choices: marked(item.spans, random) };
    case "ordering":
      return {
        positions: Object.fromEntries(random.shuffle(item.elements).map(({ id }, index) => [id, index + 1])),
      };
    case "matching": {
      const rights = random.shuffle([...item.pairs, ...item.distractors]);
      return {
        matches: Object.fromEntries(item.pairs.map(({ id }, index) => [id, rights[index]?.id ?? ""])),
      };
    }
    default:
      return { ...emptyAnswer(item) };
  }
}
function marked(entries: readonly { id: string }[], random: Random): string[] {
  return entries.filter(() => random.next() < 0.5).map(({ id }) => id);
}

const ROUNDS = 4_000;
function expectedByChance(item: Item): number {
  const random = createRandom(`chance ${item.id}`);
  let sum = 0;
  for (let round = 0; round < ROUNDS; round++) sum += scoreAnswer(item, blindAnswer(item, random), "fr");
  return sum / ROUNDS;
}

test.each<[Item["kind"], number, number]>([
  // One of three; one of four right sides; the mean of the experts' weights (here 1, 0.5, 0).
  ["single", 0.3, 0.37],
  ["matching", 0.22, 0.28],
  ["judgement", 0.47, 0.53],
  // These would be 0.5 and more without the correction for chance.
  ["ordering", 0.1, 0.25],
  ["multiple", 0.1, 0.27],
  ["spot", 0.1, 0.3],
  ["numeric", 0, 0],
  ["short", 0, 0],
])("guessing at %s earns between %d and %d on average", (kind, least, most) => {
  const expected = expectedByChance(sampleItem(kind));
  expect(expected).toBeGreaterThanOrEqual(least);
  expect(expected).toBeLessThanOrEqual(most);
});

test("ticking everything earns nothing in any item of ours", async () => {
  const items = (await allModules()).flatMap((module) => [...module.checks, ...module.items]);
  const allMarks = (item: Item) =>
    item.kind === "multiple" ? item.options : item.kind === "spot" ? item.spans : [];
  const marked = items.filter((item) => allMarks(item).length > 0);
  expect(marked.length).toBeGreaterThan(10);
  for (const item of marked) {
    const choices = allMarks(item).map(({ id }) => id);
    expect(scoreAnswer(item, { choices }, "fr"), item.id).toBe(0);
  }
});

test("nobody passes a quiz of ours by guessing", async () => {
  const modules = await allModules();
  expect(modules.length).toBeGreaterThan(0);
  for (const module of modules) {
    const random = createRandom(module.slug);
    const items = new Map(module.items.map((item) => [item.id, item]));
    const take = (answer: (item: Item) => Answer, seed: number) => {
      const asked = drawQuiz(module.items, module.rules.draw, seed).flatMap(({ id }) => items.get(id) ?? []);
      return quizScore(asked.map((item) => scoreAnswer(item, answer(item), "fr")));
    };
    const blind = Array.from({ length: 500 }, (_, seed) => take((item) => blindAnswer(item, random), seed));
    const mean = quizScore(blind);
    expect(mean, module.slug).toBeLessThan(0.4);
    expect(
      blind.filter((score) => isPassed(score, module.rules.pass)).length,
      module.slug,
    ).toBeLessThanOrEqual(1);
    expect(take(rightAnswer, 1), module.slug).toBe(1);
  }
});
