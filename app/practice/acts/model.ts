import type { Locale } from "~/kernel/locale";
import { localeSchema } from "~/kernel/localized";
import { z } from "~/kernel/zod";
import { ACTS } from "./act";
import type { Calibration } from "./calibration";

/** What is learnt: each act, and whether there is any act at all. */
export const TARGETS = [...ACTS, "anything"] as const;

/** A trained classifier of one language. */
export interface ActModel {
  locale: Locale;
  /** Row of the weight table by hashed feature name. */
  rows: Map<number, number>;
  /** One row per feature, one column per target, in TARGETS' order. */
  weights: Float32Array;
  biases: number[];
  calibrations: Calibration[];
  /** The probability from which a target is decided present. */
  thresholds: number[];
  /** Hashed stems of the training texts: what the model has a notion of. */
  knownStems: Set<number>;
}

/** The classifier as stored: JSON, weights in one byte each. */
export const storedModelSchema = z.strictObject({
  format: z.literal(1),
  locale: localeSchema,
  acts: z.array(z.string()).refine((acts) => acts.join() === TARGETS.join(), "acts of another version"),
  keys: z.string(),
  weights: z.string(),
  scales: z.array(z.number()).length(TARGETS.length),
  biases: z.array(z.number()).length(TARGETS.length),
  calibrations: z
    .array(z.strictObject({ weights: z.array(z.number()), bias: z.number() }))
    .length(TARGETS.length),
  thresholds: z.array(z.number()).length(TARGETS.length),
  knownStems: z.string(),
});
export type StoredModel = z.infer<typeof storedModelSchema>;

const CHUNK = 8192;
function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
const packNumbers = (numbers: Iterable<number>) => toBase64(new Uint8Array(Uint32Array.from(numbers).buffer));
const unpackNumbers = (text: string) => new Uint32Array(fromBase64(text).buffer);
const LEVELS = 127;

/**
 * The model as stored. A weight keeps its sign and the square root of its size in one byte, so that
 * the many small weights stay apart; features whose weights all round to nothing are left out.
 */
export function packModel(model: ActModel): StoredModel {
  const width = TARGETS.length;
  const scales = TARGETS.map((_, act) => {
    let largest = 1e-9;
    for (let at = act; at < model.weights.length; at += width) {
      largest = Math.max(largest, Math.abs(model.weights[at] as number));
    }
    return largest;
  });
  const keys: number[] = [];
  const bytes: number[] = [];
  for (const [key, row] of model.rows) {
    const packed = TARGETS.map((_, act) => {
      const weight = model.weights[row * width + act] as number;
      return Math.sign(weight) * Math.round(LEVELS * Math.sqrt(Math.abs(weight) / (scales[act] as number)));
    });
    if (packed.every((value) => Math.abs(value) <= 2)) continue;
    keys.push(key);
    bytes.push(...packed.map((value) => value + 128));
  }
  return {
    format: 1,
    locale: model.locale,
    acts: [...TARGETS],
    keys: packNumbers(keys),
    weights: toBase64(Uint8Array.from(bytes)),
    scales,
    biases: model.biases,
    calibrations: model.calibrations.map(({ weights, bias }) => ({ weights: [...weights], bias })),
    thresholds: model.thresholds,
    knownStems: packNumbers(model.knownStems),
  };
}

/** The model from its stored form. */
export function unpackModel(stored: StoredModel): ActModel {
  const bytes = fromBase64(stored.weights);
  const width = TARGETS.length;
  return {
    locale: stored.locale,
    rows: new Map([...unpackNumbers(stored.keys)].map((key, row) => [key, row])),
    weights: Float32Array.from(bytes, (byte, at) => {
      const level = byte - 128;
      return Math.sign(level) * (level / LEVELS) ** 2 * (stored.scales[at % width] as number);
    }),
    biases: stored.biases,
    calibrations: stored.calibrations,
    thresholds: stored.thresholds,
    knownStems: new Set(unpackNumbers(stored.knownStems)),
  };
}
