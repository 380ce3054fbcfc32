import type { ContentSource, Fault, Mention } from "~/platform/content.server";
import { compareFaults } from "./fault";

/** Everything that `content check` found. */
export interface ContentReport {
  /** By file and line. */
  faults: Fault[];
  /** Lines of figures: words, items, parity. */
  figures: string[];
}

const MENDS: Readonly<Record<Mention["kind"], string>> = {
  competency: "use an id of content/competencies.yaml",
  module: "use the slug of a folder of content/modules",
  scenario: "use the slug of a folder of content/scenarios",
  role: "use the slug of a file of content/roles",
  law: "use an id of content/law.fr.yaml",
  source: "use an id of content/sources.yaml",
};

/**
 * Reads all of `sources` under `root` (absolute) and checks each by itself and all of them together:
 * whatever one names (a competency, a module, a scenario, a law) another must provide, once.
 */
export async function checkContent(
  sources: readonly ContentSource<unknown>[],
  root: string,
): Promise<ContentReport> {
  const faults: Fault[] = [];
  const figures: string[] = [];
  const provided = new Map<string, Mention>();
  const references: Mention[] = [];
  for (const source of sources) {
    const loaded = await source.load(root);
    faults.push(...loaded.faults);
    figures.push(...(loaded.figures ?? []));
    references.push(...(loaded.references ?? []));
    for (const mention of loaded.provides ?? []) {
      const known = provided.get(`${mention.kind} ${mention.id}`);
      // The same id in the file of the other language is its counterpart, not a double.
      if (known && known.file === mention.file) {
        const what = `the ${mention.kind} ${mention.id} is there twice, first on line ${known.line}`;
        faults.push({ file: mention.file, line: mention.line, what, mend: "give each an id of its own" });
      }
      if (!known) provided.set(`${mention.kind} ${mention.id}`, mention);
    }
  }
  for (const { kind, id, file, line } of references) {
    if (provided.has(`${kind} ${id}`)) continue;
    faults.push({ file, line, what: `unknown ${kind} "${id}"`, mend: MENDS[kind] });
  }
  // Two sources may read the same file and find the same fault.
  const once = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return { faults: [...once.values()].sort(compareFaults), figures };
}
