import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hash32 } from "~/kernel/ids";
import type { Locale } from "~/kernel/locale";
import { z } from "~/kernel/zod";
import type { DetectActs } from "./act";
import { type ActExample, isKeptAside, parseExamples } from "./example";
import { type ActModel, packModel, storedModelSchema, unpackModel } from "./model";
import { createDetector } from "./predict";
import { trainActs } from "./train";

const examplesFile = (locale: Locale) => join(process.cwd(), "content", "acts", `${locale}.jsonl`);
/** Where the trained classifier of a language is kept. */
export const modelFile = (locale: Locale) => join(process.cwd(), "build", "acts", `${locale}.json`);

const buildSchema = z.strictObject({ trainedOn: z.number(), model: storedModelSchema });

/** The labelled utterances of a language and the lines that cannot be read; throws without the file. */
export function readExamples(locale: Locale): ReturnType<typeof parseExamples> & { file: string; hash: number } {
  const file = examplesFile(locale);
  const text = readFileSync(file, "utf8");
  return { ...parseExamples(text), file, hash: hash32(text) };
}

/** Trains the classifier of a language on all but what is kept aside, and writes it to build/acts. */
export function buildModel(locale: Locale): { model: ActModel; examples: ActExample[]; trained: number; bytes: number } {
  const { examples, hash } = readExamples(locale);
  const training = examples.filter(({ id }) => !isKeptAside(id));
  const stored = packModel(trainActs(locale, training));
  const text = JSON.stringify({ trainedOn: hash, model: stored });
  const file = modelFile(locale);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return { model: unpackModel(stored), examples, trained: training.length, bytes: Buffer.byteLength(text) };
}

/** The kept classifier; null when there is none, it is of another version, or the examples changed. */
function readBuilt(locale: Locale): ActModel | null {
  const file = modelFile(locale);
  if (!existsSync(file)) return null;
  const parsed = buildSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.success) return null;
  const current = existsSync(examplesFile(locale)) ? hash32(readFileSync(examplesFile(locale), "utf8")) : null;
  return current === null || current === parsed.data.trainedOn ? unpackModel(parsed.data.model) : null;
}

const detectors = new Map<Locale, DetectActs>();

/** The detector of a language: the kept classifier, or, when there is none, one trained now, once. */
export function actDetector(locale: Locale): DetectActs {
  const known = detectors.get(locale);
  if (known) return known;
  const detector = createDetector(readBuilt(locale) ?? buildModel(locale).model);
  detectors.set(locale, detector);
  return detector;
}

/** Finds the acts of an utterance in either language; the first call in a language loads its model. */
export const detectActs: DetectActs = (input) => actDetector(input.locale)(input);
