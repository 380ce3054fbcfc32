import { expect, test } from "vitest";
import { SAMPLE_ITEMS, sampleItem } from "../../tests/learning-items";
import { drawItem } from "./draw";
import { reviewOf } from "./review";

test("every kind teaches on every answer, right, wrong or none", () => {
  for (const item of SAMPLE_ITEMS) {
    const review = reviewOf(item, drawItem(item, 1), undefined, "en");
    expect(review).toMatchObject({ id: item.id, verdict: "unanswered", score: 0 });
    expect(JSON.stringify(review)).toMatch(/about|why|"no"/);
  }
});

test("options stand in the order in which they were shown, with what each is worth", () => {
  const review = reviewOf(
    sampleItem("judgement"),
    { id: "j1", order: ["c", "a", "b"] },
    { choice: "b" },
    "fr",
  );
  if (review.kind !== "judgement") throw new Error(review.kind);
  expect(review.verdict).toBe("partly");
  expect(review.choices).toMatchObject([
    { text: "weight 0 (fr)", worth: 0, chosen: false },
    { text: "weight 0.8 (fr)", worth: 1, chosen: false },
    { text: "weight 0.4 (fr)", worth: 0.5, chosen: true },
  ]);
});

test("rows show what was given beside what is right", () => {
  const order = reviewOf(
    sampleItem("ordering"),
    { id: "o1", order: [] },
    { positions: { a: 2, b: 1 } },
    "en",
  );
  expect(order.kind === "ordering" && order.rows.map(({ given }) => given)).toEqual([2, 1, null, null]);
  const pairs = reviewOf(
    sampleItem("matching"),
    { id: "p1", order: [] },
    { matches: { a: "a", b: "x" } },
    "en",
  );
  expect(pairs.kind === "matching" && pairs.rows).toMatchObject([
    { given: "right a", isRight: true },
    { given: "right x", right: "right b", isRight: false },
    { given: null, isRight: false },
  ]);
});

test("a draft is reviewed passage by passage", () => {
  const spot = reviewOf(sampleItem("spot"), { id: "e1", order: [] }, { choices: ["a", "b"] }, "en");
  const spans = spot.kind === "spot" ? spot.pieces.flatMap(({ span }) => (span ? [span] : [])) : [];
  expect(spans).toMatchObject([
    { chosen: true, wrong: true },
    { chosen: true, wrong: false },
    { chosen: false, wrong: true },
  ]);
});
