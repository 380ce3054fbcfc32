import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hash32 } from "~/kernel/ids";
import { LOCALES, type Locale, type Localized } from "~/kernel/locale";
import { z } from "~/kernel/zod";
import type { DetectActs } from "./act";
import { type ActExample, isKeptAside, parseExamples } from "./example";
import { type ActModel, packModel, storedModelSchema, unpackModel } from "./model";
import { createDetector } from "./predict";
import { trainActs } from "./train";

const examplesFile = (locale: Locale) => join(process.cwd(), "content", "acts", `${locale}.jsonl`);
/** Where the trained classifier of a language is kept. */
export const modelFile = (locale: Locale) => join(process.cwd(), "build", "acts", `${locale}.json`);

const buildSchema = z.strictObject({ trainedOn: z.number().nullable(), model: storedModelSchema });

/** The labelled utterances of a language and the lines that cannot be read; throws without the file. */
export function readExamples(locale: Locale): ReturnType<typeof parseExamples> & { file: string } {
  const file = examplesFile(locale);
  const text = readFileSync(file, "utf8");
  return { ...parseExamples(text), file };
}

/** Trains the classifiers on all but what is kept aside, and writes them to build/acts. */
export function buildModels(): Localized<{ model: ActModel; examples: ActExample[]; bytes: number }> {
  const read = { fr: readExamples("fr"), en: readExamples("en") };
  const training = (locale: Locale) => read[locale].examples.filter(({ id }) => !isKeptAside(id));
  const models = trainActs({ fr: training("fr"), en: training("en") });
  const write = (locale: Locale) => {
    const stored = packModel(models[locale]);
    const text = JSON.stringify({ trainedOn: trainedOn(), model: stored });
    mkdirSync(dirname(modelFile(locale)), { recursive: true });
    writeFileSync(modelFile(locale), text);
    return { model: unpackModel(stored), examples: read[locale].examples, bytes: Buffer.byteLength(text) };
  };
  return { fr: write("fr"), en: write("en") };
}

/** A hash of what the classifiers are trained on; null where the examples are not at hand. */
function trainedOn(): number | null {
  const files = LOCALES.map(examplesFile);
  return files.every(existsSync) ? hash32(files.map((file) => readFileSync(file, "utf8")).join("\n")) : null;
}

/** The kept classifier; null when there is none, it is of another version, or the examples changed. */
function readBuilt(locale: Locale): ActModel | null {
  const file = modelFile(locale);
  if (!existsSync(file)) return null;
  const parsed = buildSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.success) return null;
  const current = trainedOn();
  return current === null || current === parsed.data.trainedOn ? unpackModel(parsed.data.model) : null;
}

const detectors = new Map<Locale, DetectActs>();

/** The detector of a language: the kept classifier, or, when there is none, one trained now, once. */
export function actDetector(locale: Locale): DetectActs {
  const known = detectors.get(locale);
  if (known) return known;
  const built = readBuilt(locale);
  if (built) detectors.set(locale, createDetector(built));
  else
    for (const [each, { model }] of Object.entries(buildModels()))
      detectors.set(each as Locale, createDetector(model));
  return detectors.get(locale) as DetectActs;
}

/** Finds the acts of an utterance in either language; the first call in a language loads its model. */
export const detectActs: DetectActs = (input) => actDetector(input.locale)(input);
