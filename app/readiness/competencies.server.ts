import path from "node:path";
import { type ContentSource, contentOf, displayPath, type Loaded, readYaml } from "~/platform/content.server";
import { type Competency, competenciesSchema } from "./competency";

async function load(root: string): Promise<Loaded<Competency[]>> {
  const file = path.join(root, "competencies.yaml");
  const read = readYaml(file, competenciesSchema);
  if ("faults" in read) return { value: [], faults: read.faults };
  const provides = read.value.map(({ id }, index) => ({
    kind: "competency" as const,
    id,
    file: displayPath(file),
    line: read.lineAt([index, "id"]),
  }));
  return { value: read.value, faults: [], provides };
}

/** content/competencies.yaml. */
export const competencySource: ContentSource<Competency[]> = { name: "competencies", load };

/** All competencies by id, in the order of the file. */
export async function competenciesById(): Promise<ReadonlyMap<string, Competency>> {
  return new Map((await contentOf(competencySource)).map((competency) => [competency.id, competency]));
}
