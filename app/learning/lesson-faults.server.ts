import { LOCALES, type Localized } from "~/kernel/locale";
import type { CompiledLesson, Fault, Mention } from "~/platform/content.server";
import type { Item } from "./item";

/** Words of a lesson: long enough to say something, short enough for one sitting. */
export const LESSON_WORDS = { min: 600, max: 1200 } as const;

/** Components whose question is missing or of another kind. */
export function lessonFaults({ uses }: CompiledLesson, file: string, checks: readonly Item[]): Fault[] {
  return uses.flatMap(({ name, props, line }) => {
    if (name !== "Check" && name !== "SpotTheError") return [];
    const item = checks.find(({ id }) => id === props.item);
    const known = checks.map(({ id }) => id).join(", ") || "none yet";
    if (!item) {
      return [{ file, line, what: `unknown check "${props.item}"`, mend: `use one of \`checks\`: ${known}` }];
    }
    if (name === "SpotTheError" && item.kind !== "spot") {
      return [
        { file, line, what: `the check ${item.id} is of kind ${item.kind}`, mend: "use <Check> for it" },
      ];
    }
    return [];
  });
}

/** A lesson that is much too short or too long. */
export function wordFaults({ words }: CompiledLesson, file: string): Fault[] {
  const { min, max } = LESSON_WORDS;
  if (words >= min && words <= max) return [];
  return [{ file, line: 1, what: `${words} words`, mend: `write between ${min} and ${max}` }];
}

/** Props that are the same in every language; the others are texts. */
const SAME_PROPS = ["item", "slug", "entry", "channel", "who", "minutes"];

/** Where the two languages of a lesson stop using the same components in the same order. */
export function parityFaults(texts: Localized<CompiledLesson>, file: string): Fault[] {
  const shape = LOCALES.map((locale) =>
    texts[locale].uses.map(({ name, props }) =>
      [
        name,
        ...SAME_PROPS.flatMap((prop) => (props[prop] === undefined ? [] : `${prop}="${props[prop]}"`)),
      ].join(" "),
    ),
  );
  const [french = [], english = []] = shape;
  const length = Math.max(french.length, english.length);
  for (let index = 0; index < length; index++) {
    if (french[index] === english[index]) continue;
    const line = texts.en.uses[index]?.line ?? texts.en.uses.at(-1)?.line ?? 1;
    const what = `<${english[index] ?? "nothing more"}> where French has <${french[index] ?? "nothing more"}>`;
    return [{ file, line, what, mend: "use the same components in the same order in both languages" }];
  }
  return [];
}

/** What a lesson names elsewhere: laws, scenarios, and pages of modules and scenarios that it links to. */
export function linkMentions({ uses, links }: CompiledLesson, file: string): Mention[] {
  const named = uses.flatMap(({ name, props, line }): Mention[] => {
    if (name === "Law") return [{ kind: "law", id: String(props.entry), file, line }];
    return name === "Scenario" ? [{ kind: "scenario", id: String(props.slug), file, line }] : [];
  });
  const linked = links.flatMap(({ address, line }): Mention[] => {
    const page = /^\/(learn|practice)\/([^/?#]+)/.exec(address);
    if (!page?.[2]) return [];
    return [{ kind: page[1] === "learn" ? "module" : "scenario", id: page[2], file, line }];
  });
  return [...named, ...linked];
}
