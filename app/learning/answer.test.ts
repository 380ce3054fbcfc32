import { expect, test } from "vitest";
import { SAMPLE_ITEMS, sampleItem } from "../../tests/learning-items";
import {
  type Answer,
  answerMark,
  answerSchema,
  emptyAnswer,
  isAnswered,
  isUntouched,
  readAnswer,
} from "./answer";
import { presenceField } from "./answer-field";
import { ANSWER_TEXT_LIMIT } from "./answer-text";
import type { DrawnItem } from "./draw";
import type { Item } from "./item";
import { givenOf, questionOf } from "./question";

const drawn: Record<Item["kind"], DrawnItem> = {
  single: { id: "s1", order: ["c", "b", "a"] },
  multiple: { id: "m1", order: ["d", "a", "c", "b"] },
  ordering: { id: "o1", order: ["c", "a", "d", "b"] },
  matching: { id: "p1", order: ["x", "c", "a", "b"] },
  numeric: { id: "n1", order: [] },
  short: { id: "t1", order: [] },
  spot: { id: "e1", order: ["a", "b", "c"] },
  judgement: { id: "j1", order: ["b", "c", "a"] },
};

test.each<[Item["kind"], string, Answer | null]>([
  ["single", "a.s1=1", { choice: "b" }],
  ["single", "a.s1=9", { choice: "" }],
  ["single", "a.s1=b", { choice: "" }],
  ["single", "a.other=1", null],
  ["single", "on.s1=1", { choice: "" }],
  ["multiple", "a.m1=1&a.m1=3&a.m1=3", { choices: ["a", "b"] }],
  ["multiple", "on.m1=1", { choices: [] }],
  ["ordering", "on.o1=1&a.o1.0=3&a.o1.1=1&a.o1.2=&a.o1.3=99", { positions: { c: 3, a: 1 } }],
  ["matching", "on.p1=1&a.p1.0=2&a.p1.1=0&a.p1.2=", { matches: { a: "a", b: "x" } }],
  ["numeric", "a.n1=12%2C5", { text: "12,5" }],
  ["short", `a.t1=${"x".repeat(1_000_000)}`, { text: "x".repeat(ANSWER_TEXT_LIMIT) }],
  ["spot", "a.e1=0&a.e1=2", { choices: ["a", "c"] }],
  ["judgement", "a.j1=2", { choice: "a" }],
])("%s reads its fields %#", (kind, fields, expected) => {
  const answer = readAnswer(sampleItem(kind), drawn[kind], new URLSearchParams(fields));
  expect(answer).toEqual(expected);
  if (answer) expect(answerSchema.parse(answer)).toEqual(answer);
});

test("what was given fills the form again", () => {
  const given = (kind: Item["kind"], answer: Answer) => givenOf(sampleItem(kind), drawn[kind], answer);
  expect(given("multiple", { choices: ["a", "b"] }).places).toEqual([1, 3]);
  expect(given("ordering", { positions: { c: 3, a: 1 } }).rows).toEqual([3, 1, null, null]);
  expect(given("matching", { matches: { a: "a", b: "x" } }).rows).toEqual([2, 0, null]);
  expect(given("short", { text: "abc" }).text).toBe("abc");
});

test("a question tells nothing of what is right: no ids, weights, feedback or solution", () => {
  for (const item of SAMPLE_ITEMS) {
    const sent = JSON.stringify(questionOf(item, drawn[item.kind], "en"));
    expect(sent).not.toMatch(/about|why|weight":|"right":|"wrong":|accept|feedback|12\.5|GDPR|"solution"/);
  }
  const ordering = questionOf(sampleItem("ordering"), drawn.ordering, "en");
  expect(ordering.kind === "ordering" && ordering.rows).toEqual(["c", "a", "d", "b"]);
});

test("an untouched answer is no answer", () => {
  expect(isAnswered({ choice: "" })).toBe(false);
  expect(isAnswered({ text: "  " })).toBe(false);
  expect(isAnswered({ matches: { a: "a" } })).toBe(true);
});

test.each<[Item["kind"], string, Answer]>([
  ["ordering", "on.o1=1&a.o1.0=0x1&a.o1.1=1e0&a.o1.2=%202&a.o1.3=-1", { positions: {} }],
  ["ordering", "on.o1=1&a.o1.0=1&a.o1.0=4&a.o1.9=2&a.o1.__proto__=3", { positions: { c: 1 } }],
  ["single", "a.s1=1.0", { choice: "" }],
  ["single", "a.s1=0&a.s1=2", { choice: "c" }],
  ["single", "a.s1=__proto__", { choice: "" }],
  ["multiple", "a.m1=constructor&a.m1=%00&a.m1=NaN", { choices: [] }],
  ["matching", "on.p1=1&a.p1.0=__proto__&a.p1.constructor=1", { matches: {} }],
  ["short", "a.t1=one&a.t1=two", { text: "one" }],
])("%s takes only what its own form could send %#", (kind, fields, expected) => {
  expect(readAnswer(sampleItem(kind), drawn[kind], new URLSearchParams(fields))).toEqual(expected);
});

test("an option called as every object's own key is an option like others", () => {
  const named = JSON.parse(
    JSON.stringify(sampleItem("ordering")).replaceAll('"id":"a"', '"id":"constructor"'),
  );
  const shown = { id: "o1", order: ["c", "constructor", "d", "b"] };
  expect(givenOf(named, shown, { positions: { c: 1 } }).rows).toEqual([1, null, null, null]);
});

test("an answer that a page brings back untouched is told from one that was given", () => {
  for (const item of SAMPLE_ITEMS) {
    const empty = emptyAnswer(item);
    const mark = (value: string) => new URLSearchParams({ [presenceField(item.id)]: value });
    expect(isUntouched(item.id, empty, mark(answerMark(empty)))).toBe(true);
    expect(isUntouched(item.id, empty, mark("1"))).toBe(false);
  }
  const [one, other] = [{ choices: ["a", "b"] }, { choices: ["b", "a"] }];
  expect(answerMark(one)).toBe(answerMark(other));
  expect(answerMark({ matches: { a: "b", c: "d" } })).toBe(answerMark({ matches: { c: "d", a: "b" } }));
  expect(answerMark({ choices: ["a"] })).not.toBe(answerMark(one));
  expect(answerMark({ positions: { a: 1 } })).not.toBe(answerMark({ positions: { a: 2 } }));
});
