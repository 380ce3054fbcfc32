import { LOCALES, type Locale, type Localized } from "~/kernel/locale";
import { createRandom } from "~/kernel/random";
import { calibrate, chooseGate, chooseThreshold, type LevelScores } from "./calibration";
import type { ActExample } from "./example";
import { FAMILY_WEIGHTS, type FamilyWeights } from "./features";
import { fitLogistic, type Plane, scoreRow } from "./linear";
import { type ActModel, TARGETS } from "./model";
import { type Prepared, prepareExamples } from "./prepare";

export interface TrainOptions {
  /** Cost of an error; larger fits closer. */
  cost: number;
  /** How much more an error on a positive row costs than on a negative one. */
  positiveWeight: number;
  /** Passes over the rows. */
  passes: number;
  /** Parts of the cross-validation that calibrates. */
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
  cost: 16,
  positiveWeight: 2,
  passes: 6,
  folds: 5,
  seed: 20240801,
  families: FAMILY_WEIGHTS,
  sentences: true,
  minCount: 2,
};

const does = ({ acts }: ActExample, target: (typeof TARGETS)[number]) =>
  target === "anything" ? acts.length > 0 : acts.includes(target);

/** The plane of one target, from the examples `members`. */
function fitAct(
  { rows, parts }: Prepared,
  members: readonly number[],
  positive: Uint8Array,
  options: TrainOptions,
): Plane {
  const labels = new Uint8Array(rows.starts.length - 1);
  const learnt: number[] = [];
  for (const member of members) {
    const row = parts[member]?.whole as number;
    labels[row] = positive[member] as number;
    learnt.push(row);
  }
  const first = fitLogistic(rows, learnt, labels, options);
  if (!options.sentences) return first;
  // Labels are given to whole utterances: the best sentence of a positive one is taken as positive
  // and, of a negative one, every sentence as negative; the others stay out, as nobody labelled
  // them. Source: Andrews et al. (2002), Support vector machines for multiple-instance learning.
  for (const member of members) {
    const sentences = parts[member]?.sentences ?? [];
    if (sentences.length < 2) continue;
    if (positive[member]) {
      const scores = sentences.map((row) => scoreRow(rows, row, first));
      const best = sentences[scores.indexOf(Math.max(...scores))] as number;
      labels[best] = 1;
      learnt.push(best);
    } else learnt.push(...sentences);
  }
  return fitLogistic(rows, learnt, labels, options);
}

function levelScores({ rows, parts }: Prepared, example: number, plane: Plane): LevelScores {
  const { whole, sentences, clauses } = parts[example] as Prepared["parts"][number];
  const best = (some: readonly number[]) => Math.max(...some.map((row) => scoreRow(rows, row, plane)));
  return [scoreRow(rows, whole, plane), best(sentences), best(clauses)];
}

/** Columns of the features that occur in one language, and their rows of weights. */
function weightsOf(keys: ReadonlyMap<number, number>, planes: readonly Plane[]) {
  const rows = new Map<number, number>();
  const weights = new Float32Array(keys.size * planes.length);
  for (const [key, column] of keys) {
    const row = rows.size;
    rows.set(key, row);
    planes.forEach((plane, act) => {
      weights[row * planes.length + act] = plane.weights[column] as number;
    });
  }
  return { rows, weights };
}

/**
 * Trains the classifiers of both languages. What they have in common (concepts and form, which carry
 * the same names in both) is learnt from both together; each keeps its own words, calibration and
 * thresholds, the last two from scores of examples that the plane of their fold had not seen.
 * Deterministic.
 */
export function trainActs(
  examples: Localized<readonly ActExample[]>,
  options: TrainOptions = TRAIN_OPTIONS,
): Localized<ActModel> {
  const prepared = prepareExamples(examples, options.families, options.minCount);
  const { all } = prepared;
  const order = createRandom(options.seed).shuffle(all.map((_, index) => index));
  const folds = Array.from({ length: options.folds }, (_, fold) =>
    order.filter((_, at) => at % options.folds === fold),
  );
  const planes: Plane[] = [];
  const scores: LevelScores[][] = [];
  for (const target of TARGETS) {
    const positive = Uint8Array.from(all, (example) => (does(example, target) ? 1 : 0));
    const unseen: LevelScores[] = all.map(() => [0, 0, 0]);
    for (const fold of folds) {
      const outside = new Set(fold);
      const plane = fitAct(
        prepared,
        order.filter((index) => !outside.has(index)),
        positive,
        options,
      );
      for (const index of fold) unseen[index] = levelScores(prepared, index, plane);
    }
    scores.push(unseen);
    planes.push(fitAct(prepared, order, positive, options));
  }
  const modelOf = (locale: Locale): ActModel => {
    const own = all.map((_, index) => index).filter((index) => all[index]?.locale === locale);
    const calibrated = TARGETS.map((target, at) => {
      const positive = Uint8Array.from(own, (index) => (does(all[index] as ActExample, target) ? 1 : 0));
      const unseen = own.map((index) => scores[at]?.[index] as LevelScores);
      const { calibration, probabilities } = calibrate(unseen, positive);
      const choose = target === "anything" ? chooseGate : chooseThreshold;
      return { calibration, threshold: choose(probabilities, positive) };
    });
    return {
      locale,
      ...weightsOf(prepared.keys[locale], planes),
      biases: planes.map(({ bias }) => bias),
      calibrations: calibrated.map(({ calibration }) => calibration),
      thresholds: calibrated.map(({ threshold }) => threshold),
      knownStems: prepared.knownStems[locale],
    };
  };
  return Object.fromEntries(LOCALES.map((locale) => [locale, modelOf(locale)])) as Localized<ActModel>;
}
