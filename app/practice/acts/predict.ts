import { ACTS, type ActDetection, type DetectActs } from "./act";
import { probability } from "./calibration";
import type { Segment, Sentence } from "./clauses";
import { FAMILY_WEIGHTS, type FamilyWeights, featuresOf, type Reading, readUtterance } from "./features";
import { isReadable } from "./language";
import { type ActModel, TARGETS } from "./model";
import { isWord } from "./tokens";

/** Scores of every act on one segment, in ACTS' order. */
type Scores = readonly number[];

function scoreSegment(model: ActModel, reading: Reading, segment: Segment, families: FamilyWeights): Scores {
  const { keys, values } = featuresOf(model.locale, reading, segment, families);
  const scores = [...model.biases];
  keys.forEach((key, index) => {
    const row = model.rows.get(key);
    if (row === undefined) return;
    const value = values[index] as number;
    for (let act = 0; act < scores.length; act++) {
      (scores[act] as number) += value * (model.weights[row * scores.length + act] as number);
    }
  });
  return scores;
}

/** The offsets of a segment without the marks and joining words at its edges. */
function spanOf(reading: Reading, segment: Segment): [number, number] {
  const tokens = reading.tokens.slice(segment.from, segment.to);
  const first = tokens.find(isWord);
  const last = tokens.findLast((token) => isWord(token) || token.word === "?");
  return [first?.start ?? 0, last?.end ?? 0];
}

interface Part {
  segment: Segment;
  scores: Scores;
}
interface SentencePart extends Part {
  clauses: Part[];
}

/** Where there seems to be no act at all, only one that is this probable is answered. */
const CERTAIN = 0.95;
const ANYTHING = TARGETS.indexOf("anything");

/** A part that reaches this share of its sentence's probability carries the decision alone. */
const CARRIES = 0.85;

/** The sentences that decide on an act, each cut down to the clauses that carry it. */
function findEvidence(model: ActModel, reading: Reading, parts: readonly SentencePart[], act: number) {
  const threshold = model.thresholds[act] as number;
  const chance = ({ scores }: Part) => {
    const score = scores[act] as number;
    return probability(model.calibrations[act] as never, [score, score, score]);
  };
  const best = Math.max(...parts.map(chance));
  const spans: [number, number][] = [];
  for (const part of parts) {
    const value = chance(part);
    if (value < Math.min(threshold, best)) continue;
    const carrying = part.clauses.filter((clause) => chance(clause) >= Math.min(threshold, CARRIES * value));
    for (const { segment } of carrying.length > 0 ? carrying : [part]) spans.push(spanOf(reading, segment));
  }
  return spans;
}

/** A detector that decides by `model`; see DetectActs. */
export function createDetector(model: ActModel, families: FamilyWeights = FAMILY_WEIGHTS): DetectActs {
  return ({ locale, text, context }) => {
    if (locale !== model.locale) throw new RangeError(`a model of ${model.locale} cannot read ${locale}`);
    const reading = readUtterance(locale, text, context);
    const readable = reading.sentences.filter((sentence: Sentence) =>
      isReadable(
        locale,
        reading.tokens.slice(sentence.from, sentence.to),
        reading.stems.slice(sentence.from, sentence.to),
        model.knownStems,
      ),
    );
    const size = (sentences: readonly Segment[]) =>
      sentences.reduce((sum, { from, to }) => sum + to - from, 0);
    if (readable.length === 0 || size(readable) * 2 < size(reading.sentences)) return [];

    const score = (segment: Segment): Part => ({
      segment,
      scores: scoreSegment(model, reading, segment, families),
    });
    const parts = readable.map((sentence): SentencePart => {
      const whole = score(sentence);
      return { ...whole, clauses: sentence.clauses.length > 1 ? sentence.clauses.map(score) : [whole] };
    });
    const whole =
      reading.sentences.length === 1 && parts[0]
        ? parts[0].scores
        : score({ from: 0, to: reading.tokens.length }).scores;
    const chanceOf = (target: number) =>
      probability(model.calibrations[target] as never, [
        whole[target] as number,
        Math.max(...parts.map(({ scores }) => scores[target] as number)),
        Math.max(...parts.flatMap(({ clauses }) => clauses.map(({ scores }) => scores[target] as number))),
      ]);
    const doubtful = chanceOf(ANYTHING) < (model.thresholds[ANYTHING] as number);
    return ACTS.flatMap((act, index): ActDetection[] => {
      const confidence = chanceOf(index);
      if (confidence < Math.max(model.thresholds[index] as number, doubtful ? CERTAIN : 0)) return [];
      return [{ act, confidence, evidence: findEvidence(model, reading, parts, index) }];
    });
  };
}
