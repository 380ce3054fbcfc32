import { expect, test } from "vitest";
import type { EvidenceLine } from "./evidence-line";
import { addUpRefresh } from "./refresh-lines";

const line = (id: string, day: number, wishes: Partial<EvidenceLine> = {}): EvidenceLine => ({
  ...{ id, at: new Date(Date.UTC(2026, 10, day)), source: "refresh_item", score: 1, weight: 0.3 },
  ...{ weightToday: 0.3, pieces: 1, origin: { kind: "refresh", id: `review-${id}`, title: "One", part: "" } },
  ...wishes,
});

test("somebody else's refresh is one line that weighs the same and names no question", () => {
  const quiz = line("quiz", 5, { source: "quiz_item", weight: 1, weightToday: 0.9 });
  const lines = [line("a", 9), line("b", 7, { score: 0, weightToday: 0.1 }), quiz];
  expect(addUpRefresh(lines)).toEqual([
    {
      ...{ id: "refresh", at: new Date("2026-11-09"), source: "refresh_item", pieces: 2 },
      ...{
        score: expect.closeTo(0.75, 9),
        weight: 0.6,
        weightToday: 0.4,
        origin: { kind: "other", id: "", title: "", part: "" },
      },
    },
    quiz,
  ]);
  expect(addUpRefresh([quiz])).toEqual([quiz]);
});
