import { existsSync } from "node:fs";
import path from "node:path";
import {
  type ContentSource,
  contentOf,
  displayPath,
  type Fault,
  type Loaded,
  readYaml,
} from "~/platform/content.server";
import { type ExternalCourse, externalFileSchema, externalIdIn } from "./external";

type Mentions = NonNullable<Loaded<unknown>["references"]>;

async function load(root: string): Promise<Loaded<ExternalCourse[]>> {
  const file = path.join(root, "external.yaml");
  // An organisation may have none.
  if (!existsSync(file)) return { value: [], faults: [] };
  const read = readYaml(file, externalFileSchema);
  if ("faults" in read) return { value: [], faults: read.faults };
  const shown = displayPath(file);
  const faults: Fault[] = [];
  const provides: Mentions = [];
  const references: Mentions = [];
  for (const [index, { id, raises, prerequisites }] of read.value.entries()) {
    const lineAt = (...steps: PropertyKey[]) => read.lineAt([index, ...steps]);
    provides.push({ kind: "external", id, file: shown, line: lineAt("id") });
    // A plan's steps name modules and external courses in one column.
    if (existsSync(path.join(root, "modules", id))) {
      const what = `the id ${id} is also the slug of a module`;
      faults.push({ file: shown, line: lineAt("id"), what, mend: "choose another id" });
    }
    for (const competency of Object.keys(raises)) {
      references.push({
        kind: "competency",
        id: competency,
        file: shown,
        line: lineAt("raises", competency),
      });
    }
    for (const [place, name] of prerequisites.entries()) {
      const external = externalIdIn(name);
      const line = lineAt("prerequisites", place);
      if (external === id) {
        faults.push({ file: shown, line, what: `${id} presupposes itself`, mend: "remove it from the list" });
      }
      references.push({ kind: external ? "external" : "module", id: external ?? name, file: shown, line });
    }
  }
  return { value: read.value, faults, provides, references };
}

/** content/external.yaml. */
export const externalSource: ContentSource<ExternalCourse[]> = { name: "external", load };

/** Every course outside Passerelle, in the order of the file. */
export async function allExternalCourses(): Promise<ExternalCourse[]> {
  return contentOf(externalSource);
}
