import type { ContentSource, Fault, Mention } from "~/platform/content.server";
import { compareFaults } from "./fault";
import { reviewYaml } from "./review-yaml.server";

/** Everything that `content check` found. */
export interface ContentReport {
  /** By file and line. */
  faults: Fault[];
  figures: string[];
}

const MENDS: Readonly<Record<Mention["kind"], string>> = {
  competency: "use an id of content/competencies.yaml",
  external: "use an id of content/external.yaml",
  module: "use the slug of a folder of content/modules",
  scenario: "use the slug of a folder of content/scenarios",
  role: "use the slug of a file of content/roles",
  law: "use an id of content/law.fr.yaml",
  source: "use an id of content/sources.yaml",
  lesson: "use the address of a lesson, /learn/<module>/<lesson>",
  heading: "use the address of a heading of that lesson; its id is the # in the page's address there",
  page: "use the address of a page of Passerelle, or https://… for another site",
};

const keyOf = ({ kind, id }: Mention) => `${kind} ${id}`;

/** What is provided, by key, and the same thing provided twice. */
function collect(mentions: readonly Mention[]): { provided: Map<string, Mention>; faults: Fault[] } {
  const provided = new Map<string, Mention>();
  const faults: Fault[] = [];
  for (const mention of mentions) {
    const known = provided.get(keyOf(mention));
    // The same id in the file of the other language is its counterpart, not a double.
    if (known && known.file === mention.file) {
      const what = `the ${mention.kind} ${mention.id} is there twice, first on line ${known.line}`;
      faults.push({ file: mention.file, line: mention.line, what, mend: "give each an id of its own" });
    }
    if (!known) provided.set(keyOf(mention), mention);
  }
  return { provided, faults };
}

/**
 * Everything wrong in the content folder at `root` (absolute). Reads all of `sources` and checks
 * each by itself and all of them together: whatever one names (a competency, a module, a page) another must
 * provide, once, and what learners see must not lead to a draft. Then the texts themselves.
 *
 * @param isPage whether the application answers at an address such as `/skills`
 */
export async function checkContent(
  sources: readonly ContentSource<unknown>[],
  root: string,
  isPage: (address: string) => boolean = () => false,
): Promise<ContentReport> {
  const faults: Fault[] = [];
  const figures: string[] = [];
  const provides: Mention[] = [];
  const references: Mention[] = [];
  for (const source of sources) {
    const loaded = await source.load(root);
    faults.push(...loaded.faults, ...((await source.review?.(root)) ?? []));
    figures.push(...(loaded.figures ?? []));
    references.push(...(loaded.references ?? []));
    provides.push(...(loaded.provides ?? []));
  }
  const { provided, faults: doubles } = collect(provides);
  faults.push(...doubles);
  for (const mention of references) {
    const { kind, id, file, line } = mention;
    const found = provided.get(keyOf(mention));
    if (found?.draft && !mention.draft) {
      const mend = "finish it and take `draft: true` out, or do not name it yet";
      faults.push({ file, line, what: `the ${kind} ${id} is a draft`, mend });
    }
    if (found || (kind === "page" && isPage(id))) continue;
    faults.push({ file, line, what: `unknown ${kind} "${id}"`, mend: MENDS[kind] });
  }
  faults.push(...reviewYaml(root));
  // Two sources may read the same file and find the same fault.
  const once = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return { faults: [...once.values()].sort(compareFaults), figures };
}
