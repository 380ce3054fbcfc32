import path from "node:path";
import { LOCALES, type Locale, type Localized } from "~/kernel/locale";
import {
  type ContentSource,
  contentOf,
  displayPath,
  type Fault,
  type Loaded,
  readYaml,
} from "~/platform/content.server";
import { type Law, lawFileSchema } from "./law";

async function load(root: string): Promise<Loaded<Localized<Law | null>>> {
  const value: Localized<Law | null> = { fr: null, en: null };
  const faults: Fault[] = [];
  const provides: Loaded<unknown>["provides"] = [];
  const ids: Partial<Localized<string[]>> = {};
  for (const locale of LOCALES) {
    const file = path.join(root, `law.${locale}.yaml`);
    const read = readYaml(file, lawFileSchema);
    if ("faults" in read) {
      faults.push(...read.faults);
      continue;
    }
    value[locale] = read.value;
    ids[locale] = read.value.entries.map(({ id }) => id);
    for (const [index, { id }] of read.value.entries.entries()) {
      const line = read.lineAt(["entries", index, "id"]);
      provides.push({ kind: "law", id, file: displayPath(file), line });
    }
  }
  if (ids.fr && ids.en && ids.fr.join() !== ids.en.join()) {
    const odd = [
      ...ids.fr.filter((id) => !ids.en?.includes(id)),
      ...ids.en.filter((id) => !ids.fr?.includes(id)),
    ];
    faults.push({
      file: displayPath(path.join(root, "law.en.yaml")),
      line: 1,
      what: `not the same entries as in French (${odd.join(", ") || "another order"})`,
      mend: "write the same ids in the same order in both files",
    });
  }
  return { value, faults, provides };
}

/** content/law.{fr,en}.yaml. */
export const lawSource: ContentSource<Localized<Law | null>> = { name: "law", load };

/** The legal facts in `locale`; null while their file is missing or unsound (development only). */
export async function lawIn(locale: Locale): Promise<Law | null> {
  return (await contentOf(lawSource))[locale];
}
