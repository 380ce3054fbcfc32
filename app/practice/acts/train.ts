import type { Locale } from "~/kernel/locale";
import { createRandom } from "~/kernel/random";
import { ACTS } from "./act";
import { chooseThreshold, fitCalibration, type LevelScores, probability } from "./calibration";
import type { ActExample } from "./example";
import { type FamilyWeights, FAMILY_WEIGHTS, featuresOf, readUtterance } from "./features";
import { stemKey } from "./language";
import { fitLogistic, packRows, type Plane, scoreRow, type SparseRows } from "./linear";
import type { ActModel } from "./model";

export interface TrainOptions {
  cost: number;
  positiveWeight: number;
  passes: number;
  folds: number;
  seed: number;
  families: FamilyWeights;
  /** Whether sentences of longer utterances are learnt from too. */
  sentences: boolean;
  /** A feature seen in fewer utterances than this is left out. */
  minCount: number;
}
/** Found by cross-validation on the training part: see the decision on the act classifier. */
export const TRAIN_OPTIONS: TrainOptions = {
  cost: 4,
  positiveWeight: 2,
  passes: 12,
  folds: 5,
  seed: 20240801,
  families: FAMILY_WEIGHTS,
  sentences: true,
  minCount: 2,
};

/** Row numbers of an utterance and of its parts. */
interface ExampleRows {
  whole: number;
  sentences: number[];
  clauses: number[];
}
interface Prepared {
  rows: SparseRows;
  examples: ExampleRows[];
  /** Column by hashed feature name. */
  columns: Map<number, number>;
  knownStems: Set<number>;
}

function prepare(locale: Locale, examples: readonly ActExample[], options: TrainOptions): Prepared {
  const vectors: { keys: number[]; values: number[] }[] = [];
  const counts = new Map<number, number>();
  const knownStems = new Set<number>();
  const exampleRows = examples.map(({ text, context }): ExampleRows => {
    const reading = readUtterance(locale, text, context);
    const add = (segment: { from: number; to: number }) =>
      vectors.push(featuresOf(locale, reading, segment, options.families)) - 1;
    for (const stem of reading.stems) knownStems.add(stemKey(stem));
    const whole = add({ from: 0, to: reading.tokens.length });
    for (const key of vectors[whole]?.keys ?? []) counts.set(key, (counts.get(key) ?? 0) + 1);
    const sentences = reading.sentences.length > 1 ? reading.sentences.map(add) : [whole];
    const clauses = reading.sentences.flatMap((sentence, at) =>
      sentence.clauses.length > 1 ? sentence.clauses.map(add) : [sentences[at] ?? whole],
    );
    return { whole, sentences, clauses: clauses.length > 0 ? clauses : [whole] };
  });
  const columns = new Map<number, number>();
  for (const [key, count] of counts) if (count >= options.minCount) columns.set(key, columns.size);
  const rows = packRows(
    vectors.map(({ keys, values }) => {
      const known = keys.map((key, at) => [columns.get(key), values[at]] as const).filter(([column]) => column !== undefined);
      return { columns: known.map(([column]) => column as number), values: known.map(([, value]) => value as number) };
    }),
    columns.size,
  );
  return { rows, examples: exampleRows, columns, knownStems };
}

/** The plane of one act, from the examples `members`. */
function fitAct(
  { rows, examples }: Prepared,
  members: readonly number[],
  isPositive: (example: number) => boolean,
  options: TrainOptions,
): Plane {
  const labels = new Uint8Array(rows.starts.length - 1);
  const learnt: number[] = [];
  for (const member of members) {
    const row = examples[member]?.whole as number;
    labels[row] = isPositive(member) ? 1 : 0;
    learnt.push(row);
  }
  const first = fitLogistic(rows, learnt, labels, options);
  if (!options.sentences) return first;
  // Labels are given to whole utterances: the best sentence of a positive one is taken as positive
  // and, of a negative one, every sentence as negative; the others stay out, as nobody labelled
  // them. Source: Andrews et al. (2002), Support vector machines for multiple-instance learning.
  for (const member of members) {
    const parts = examples[member]?.sentences ?? [];
    if (parts.length < 2) continue;
    const scores = parts.map((row) => scoreRow(rows, row, first));
    const best = parts[scores.indexOf(Math.max(...scores))] as number;
    if (isPositive(member)) {
      labels[best] = 1;
      learnt.push(best);
    } else learnt.push(...parts);
  }
  return fitLogistic(rows, learnt, labels, options);
}

function levelScores({ rows, examples }: Prepared, example: number, plane: Plane): LevelScores {
  const { whole, sentences, clauses } = examples[example] as ExampleRows;
  const best = (parts: readonly number[]) => Math.max(...parts.map((row) => scoreRow(rows, row, plane)));
  return [scoreRow(rows, whole, plane), best(sentences), best(clauses)];
}

/**
 * Trains the classifier of one language: per act a plane, its calibration and its threshold, the
 * last two on scores of examples that the plane of their fold had not seen. Deterministic.
 */
export function trainActs(
  locale: Locale,
  examples: readonly ActExample[],
  options: TrainOptions = TRAIN_OPTIONS,
): ActModel {
  const prepared = prepare(locale, examples, options);
  const order = createRandom(options.seed).shuffle(examples.map((_, index) => index));
  const folds = Array.from({ length: options.folds }, (_, fold) => order.filter((_, at) => at % options.folds === fold));
  const width = ACTS.length;
  const weights = new Float32Array(prepared.columns.size * width);
  const trained = ACTS.map((act, column) => {
    const isPositive = (example: number) => examples[example]?.acts.includes(act) ?? false;
    const labels = Uint8Array.from(examples, (_, index) => (isPositive(index) ? 1 : 0));
    const scores: LevelScores[] = examples.map(() => [0, 0, 0]);
    for (const fold of folds) {
      const outside = new Set(fold);
      const plane = fitAct(prepared, order.filter((index) => !outside.has(index)), isPositive, options);
      for (const index of fold) scores[index] = levelScores(prepared, index, plane);
    }
    const calibration = fitCalibration(scores, labels);
    const threshold = chooseThreshold(scores.map((levels) => probability(calibration, levels)), labels);
    const plane = fitAct(prepared, order, isPositive, options);
    plane.weights.forEach((weight, row) => {
      weights[row * width + column] = weight;
    });
    return { bias: plane.bias, calibration, threshold };
  });
  return {
    locale,
    rows: prepared.columns,
    weights,
    biases: trained.map(({ bias }) => bias),
    calibrations: trained.map(({ calibration }) => calibration),
    thresholds: trained.map(({ threshold }) => threshold),
    knownStems: prepared.knownStems,
  };
}
