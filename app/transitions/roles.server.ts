import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { z } from "~/kernel/zod";
import {
  type ContentSource,
  contentOf,
  displayPath,
  type Loaded,
  type Mention,
  readYaml,
} from "~/platform/content.server";
import { type FigureSource, type Role, roleSchema, sourceSchema } from "./role";

async function loadRoles(root: string): Promise<Loaded<Role[]>> {
  const folder = path.join(root, "roles");
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".yaml"))
        .sort()
    : [];
  const loaded: Required<Omit<Loaded<Role[]>, "figures">> = {
    value: [],
    faults: [],
    provides: [],
    references: [],
  };
  for (const name of names) {
    const file = path.join(folder, name);
    const shown = displayPath(file);
    const read = readYaml(file, roleSchema);
    if ("faults" in read) {
      loaded.faults.push(...read.faults);
      continue;
    }
    const role = read.value;
    const mention = (kind: Mention["kind"], id: string, ...steps: (string | number)[]): Mention => ({
      kind,
      id,
      file: shown,
      line: read.lineAt(steps),
    });
    loaded.value.push(role);
    loaded.provides.push(mention("role", role.slug, "slug"));
    if (`${role.slug}.yaml` !== name) {
      const what = `the slug ${role.slug} differs from its file`;
      loaded.faults.push({
        file: shown,
        line: read.lineAt(["slug"]),
        what,
        mend: `write \`slug: ${path.parse(name).name}\``,
      });
    }
    role.requirements.forEach(({ competency }, index) => {
      loaded.references.push(mention("competency", competency, "requirements", index, "competency"));
    });
    role.indices.forEach(({ source }, index) => {
      loaded.references.push(mention("source", source, "indices", index, "source"));
    });
    role.tasks.forEach(({ sources }, task) => {
      sources.forEach(({ source }, index) => {
        loaded.references.push(mention("source", source, "tasks", task, "sources", index, "source"));
      });
    });
  }
  return loaded;
}

async function loadFigureSources(root: string): Promise<Loaded<FigureSource[]>> {
  const file = path.join(root, "sources.yaml");
  const read = readYaml(file, z.array(sourceSchema).min(1));
  if ("faults" in read) return { value: [], faults: read.faults };
  const provides = read.value.map(({ id }, index) => ({
    kind: "source" as const,
    id,
    file: displayPath(file),
    line: read.lineAt([index, "id"]),
  }));
  return { value: read.value, faults: [], provides };
}

/** content/roles/*.yaml. */
export const roleSource: ContentSource<Role[]> = { name: "roles", load: loadRoles };
/** content/sources.yaml. */
export const figureSourceSource: ContentSource<FigureSource[]> = { name: "sources", load: loadFigureSources };

/** The roles of the library by slug. */
export async function rolesBySlug(): Promise<ReadonlyMap<string, Role>> {
  return new Map((await contentOf(roleSource)).map((role) => [role.slug, role]));
}

/** What the public figures are and where they come from, in the order of the file. */
export const figureSources = (): Promise<FigureSource[]> => contentOf(figureSourceSource);
