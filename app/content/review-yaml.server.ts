import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parse, parseDocument } from "yaml";
import { factsApart } from "~/kernel/language/facts";
import { isPlaceholder, PLACEHOLDER_FAULT } from "~/kernel/language/placeholder";
import { typographyFaults } from "~/kernel/language/typography";
import { isLocale, type Locale } from "~/kernel/locale";
import type { Fault } from "~/platform/content.server";
import { displayPath } from "./read-yaml.server";

/** Keys whose texts are patterns, addresses, examples of bad writing, or titles in another language. */
const NOT_PROSE = new Set(["accept", "asks", "unless", "yes", "no", "url", "sources"]);
/** What people type in these is meant to be careless. */
const NOT_READ = new Set(["transcripts.yaml"]);

/** The language that a file is written in as a whole: `fr.yaml`, `law.fr.yaml`. */
function localeOfFile(file: string): Locale | null {
  const locale = /(?:^|[./\\])(\w\w)\.yaml$/.exec(file)?.[1];
  return isLocale(locale) ? locale : null;
}

/** Whether the module or scenario that `file` belongs to says `draft: true`. */
function isDraft(file: string): boolean {
  const heads = ["module.yaml", "scenario.yaml"].map((name) => path.join(path.dirname(file), name));
  return heads.some((head) => {
    if (!existsSync(head)) return false;
    try {
      return (parse(readFileSync(head, "utf8")) as { draft?: unknown } | null)?.draft === true;
    } catch {
      // Not YAML: its own source says so.
      return false;
    }
  });
}

type Texts = Record<Locale, string>;

/** Looks at every text of one YAML file: typography, placeholders, and facts that only one language states. */
function reviewFile(file: string): Fault[] {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) return [];
  const faults: Fault[] = [];
  const shown = displayPath(file);
  const lineOf = (node: Node) => lines.linePos(node.range?.[0] ?? 0).line || 1;
  const report = (node: Node, { what, mend }: { what: string; mend: string }) =>
    faults.push({ file: shown, line: lineOf(node), what, mend });
  visit(document.contents, localeOfFile(file), null);
  return faults;

  /** `entry` gathers the texts of the entry of a list around: facts are compared for all of it. */
  function visit(node: unknown, locale: Locale | null, entry: Texts | null): void {
    if (isScalar(node) && typeof node.value === "string" && locale) readText(node, node.value, locale, entry);
    if (isSeq(node)) {
      for (const item of node.items) {
        const own = entry === null && locale === null && isMap(item) ? { fr: "", en: "" } : null;
        visit(item, locale, own ?? entry);
        if (own) compare(item as Node, own);
      }
    }
    if (isMap(node)) for (const pair of node.items) visitPair(pair, node, locale, entry);
  }

  function visitPair(pair: Pair, map: Node, locale: Locale | null, entry: Texts | null): void {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    if (NOT_PROSE.has(key)) return;
    const isText = locale === null && isLocale(key);
    const own = isText && entry === null && key === "fr" ? ownPair(map) : null;
    if (own) compare(map, own);
    visit(pair.value, isText ? key : locale, entry);
  }

  function readText(node: Node, text: string, locale: Locale, entry: Texts | null): void {
    if (entry) entry[locale] += `${text}\n`;
    if (isPlaceholder(text)) report(node, PLACEHOLDER_FAULT);
    for (const fault of typographyFaults(locale, text)) report(node, fault);
  }

  function compare(node: Node, { fr, en }: Texts): void {
    if (fr === "" || en === "") return;
    const { onlyFrench, onlyEnglish } = factsApart(fr, en);
    const mend = "state the same facts in both languages";
    for (const fact of onlyFrench) report(node, { what: `only the French says “${fact}”`, mend });
    for (const fact of onlyEnglish) report(node, { what: `only the English says “${fact}”`, mend });
  }
}

/** The two texts of `{ fr: …, en: … }`. */
function ownPair(map: Node): Texts | null {
  if (!isMap(map)) return null;
  const [fr, en] = [map.get("fr"), map.get("en")];
  return typeof fr === "string" && typeof en === "string" ? { fr, en } : null;
}

/** The texts of every YAML file below `root`, drafts left out. */
export function reviewYaml(root: string): Fault[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml") && !NOT_READ.has(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !isDraft(file))
    .sort()
    .flatMap(reviewFile);
}
