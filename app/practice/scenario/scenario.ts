import { hash32 } from "~/kernel/ids";
import type { Localized } from "~/kernel/locale";
import type { Structure } from "./structure";
import type { Voice, Wording } from "./wording";

/** A scenario with its words in every language: plain data, the same for everybody who practises it. */
export interface Scenario {
  slug: string;
  /** Changes with any change of content: a transcript belongs to one version. */
  version: string;
  structure: Structure;
  wording: Localized<Wording>;
  voice: Localized<Voice>;
}

/** Puts a scenario together and names its version by the hash of everything in it. */
export function buildScenario(
  structure: Structure,
  wording: Localized<Wording>,
  voice: Localized<Voice>,
): Scenario {
  const version = hash32(JSON.stringify([structure, wording, voice]))
    .toString(16)
    .padStart(8, "0");
  return { slug: structure.slug, version, structure, wording, voice };
}

/** The element of `list` named `id`; throws RangeError for a name that the content check would have refused. */
export function byId<Item extends { id: string }>(list: readonly Item[], id: string): Item {
  const found = list.find((item) => item.id === id);
  if (!found) throw new RangeError(`nothing is called "${id}"`);
  return found;
}

/** The text of a draft as the adviser sees it, without the marks of its flaw. */
export const plainDraft = (text: string): string => text.replace(/\[\[|\]\]/g, "");

/** The flawed stretches of a draft, as written between [[ and ]]. */
export const flawedSpans = (text: string): string[] =>
  [...text.matchAll(/\[\[(.+?)\]\]/gs)].map((match) => match[1] ?? "");
