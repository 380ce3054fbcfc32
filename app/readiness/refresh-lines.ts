import type { EvidenceLine } from "./evidence-line";

/**
 * The same evidence with all of refresh in one line: for whoever is not its owner. Day by day refresh is a person's
 * own practice; what it weighs in a figure is not. Score is the mean by weight of today, `at` the newest.
 */
export function addUpRefresh(lines: readonly EvidenceLine[]): EvidenceLine[] {
  const refresh = lines.filter(({ source }) => source === "refresh_item");
  const [newest] = [...refresh].sort((left, right) => right.at.getTime() - left.at.getTime());
  if (!newest) return [...lines];
  const sum = (of: (line: EvidenceLine) => number) => refresh.reduce((total, line) => total + of(line), 0);
  const weightToday = sum((line) => line.weightToday);
  const score = weightToday > 0 ? sum((line) => line.score * line.weightToday) / weightToday : newest.score;
  const together: EvidenceLine = {
    id: "refresh",
    at: newest.at,
    source: "refresh_item",
    score,
    weight: sum(({ weight }) => weight),
    weightToday,
    origin: { kind: "other", id: "", title: "", part: "" },
    pieces: refresh.length,
  };
  return [...lines.filter(({ source }) => source !== "refresh_item"), together].sort(
    (left, right) => right.at.getTime() - left.at.getTime(),
  );
}
