import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { type ContentSource, contentOf, displayPath, type Loaded, readYaml } from "~/platform/content.server";
import { type RoleRequirements, roleRequirementsSchema } from "./role-requirements";

/**
 * Reads only what readiness needs of each role. Faults are left to `transitions`, whose schema checks
 * the whole file; a role that cannot be read is left out here.
 */
async function load(root: string): Promise<Loaded<RoleRequirements[]>> {
  const folder = path.join(root, "roles");
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".yaml"))
        .sort()
    : [];
  const loaded: Required<Pick<Loaded<RoleRequirements[]>, "value" | "faults" | "references">> = {
    value: [],
    faults: [],
    references: [],
  };
  for (const name of files) {
    const file = path.join(folder, name);
    const read = readYaml(file, roleRequirementsSchema);
    if ("faults" in read) continue;
    loaded.value.push(read.value);
    for (const [index, { competency }] of read.value.requirements.entries()) {
      const line = read.lineAt(["requirements", index, "competency"]);
      loaded.references.push({ kind: "competency", id: competency, file: displayPath(file), line });
    }
  }
  return loaded;
}

/** Slug, title and requirements of content/roles/*.yaml. */
export const roleRequirementsSource: ContentSource<RoleRequirements[]> = { name: "role-requirements", load };

/** What each role of the library asks, by slug. */
export async function roleRequirementsBySlug(): Promise<ReadonlyMap<string, RoleRequirements>> {
  return new Map((await contentOf(roleRequirementsSource)).map((role) => [role.slug, role]));
}
