import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { LOCALES, type Locale, type Localized } from "~/kernel/locale";
import {
  type ContentSource,
  contentOf,
  displayPath,
  type Fault,
  type Loaded,
  type Mention,
  type ReadFile,
  readYaml,
} from "~/platform/content.server";
import { checkScenario } from "./scenario/check-scenario";
import { buildScenario, type Scenario } from "./scenario/scenario";
import { type Structure, structureSchema } from "./scenario/structure";
import { type Transcripts, transcriptsSchema } from "./scenario/transcripts";
import { type Voice, voiceSchema, type Wording, wordingSchema } from "./scenario/wording";

/** A scenario with the transcripts that its scores must rank. */
export interface ScenarioContent {
  scenario: Scenario;
  transcripts: Transcripts;
}

const folders = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

type Read<Value> = ReadFile<Value> | { faults: Fault[] };

/** The values of several reads, or null when one failed; its faults go to `faults`. */
function sound<Value>(read: Read<Value>, faults: Fault[]): ReadFile<Value> | null {
  if (!("faults" in read)) return read;
  faults.push(...read.faults);
  return null;
}

function readVoice(root: string, name: string, faults: Fault[]): Localized<Voice> | null {
  const read = LOCALES.map((locale) =>
    sound(readYaml(path.join(root, "voices", name, `${locale}.yaml`), voiceSchema), faults),
  );
  const [fr, en] = read;
  return fr && en ? { fr: fr.value, en: en.value } : null;
}

interface Files {
  scenario: ReadFile<Structure>;
  fr: ReadFile<Wording>;
  en: ReadFile<Wording>;
}

function readOne(
  root: string,
  slug: string,
  faults: Fault[],
): { content: ScenarioContent; references: Mention[] } | null {
  const folder = path.join(root, "scenarios", slug);
  const file = (name: string) => path.join(folder, `${name}.yaml`);
  const structure = sound(readYaml(file("scenario"), structureSchema), faults);
  const fr = sound(readYaml(file("fr"), wordingSchema), faults);
  const en = sound(readYaml(file("en"), wordingSchema), faults);
  const transcripts = sound(readYaml(file("transcripts"), transcriptsSchema), faults);
  if (!structure || !fr || !en || !transcripts) return null;
  if (structure.value.slug !== slug) {
    faults.push({
      file: displayPath(file("scenario")),
      line: structure.lineAt(["slug"]),
      what: "slug differs from its folder",
      mend: `write ${slug}`,
    });
    return null;
  }
  const voice = readVoice(root, structure.value.voice, faults);
  if (!voice) return null;
  const scenario = buildScenario(structure.value, { fr: fr.value, en: en.value }, voice);
  const files: Files = { scenario: structure, fr, en };
  const found = checkScenario(scenario);
  for (const { file: name, path: place, what, mend } of found) {
    faults.push({
      file: displayPath(file(name)),
      line: files[name as "scenario" | Locale].lineAt(place),
      what,
      mend,
    });
  }
  if (found.length > 0) return null;
  const references = structure.value.criteria.map((criterion, index): Mention => {
    return {
      kind: "competency",
      draft: structure.value.draft ?? false,
      id: criterion.competency,
      file: displayPath(file("scenario")),
      line: structure.lineAt(["criteria", index, "competency"]),
    };
  });
  return { content: { scenario, transcripts: transcripts.value }, references };
}

/** All scenarios under `content/scenarios`, in order of their names. */
export const scenarioSource: ContentSource<ScenarioContent[]> = {
  name: "scenarios",
  async load(root): Promise<Loaded<ScenarioContent[]>> {
    const faults: Fault[] = [];
    const read = folders(path.join(root, "scenarios")).flatMap((slug) => readOne(root, slug, faults) ?? []);
    return {
      value: read.map(({ content }) => content),
      faults,
      provides: read.map(({ content: { scenario } }) => {
        return {
          kind: "scenario",
          draft: scenario.structure.draft ?? false,
          id: scenario.slug,
          file: displayPath(path.join(root, "scenarios", scenario.slug, "scenario.yaml")),
          line: 1,
        };
      }),
      references: read.flatMap(({ references }) => references),
    };
  },
  published: (contents) => contents.filter(({ scenario }) => !scenario.structure.draft),
};

/** Slugs of the scenarios below `root` that are drafts, for authors. */
export async function scenarioDrafts(root: string): Promise<string[]> {
  const { value } = await scenarioSource.load(root);
  return value.filter(({ scenario }) => scenario.structure.draft).map(({ scenario }) => scenario.slug);
}

/** Every scenario with the transcripts that come with it. */
export const scenarioContents = (): Promise<ScenarioContent[]> => contentOf(scenarioSource);

/** Every scenario that can be practised. */
export async function allScenarios(): Promise<Scenario[]> {
  return (await scenarioContents()).map(({ scenario }) => scenario);
}

/** The scenario called `slug`; null when there is none. */
export async function findScenario(slug: string): Promise<Scenario | null> {
  return (await allScenarios()).find((scenario) => scenario.slug === slug) ?? null;
}
