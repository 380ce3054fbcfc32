import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { formatFault } from "~/content/fault";
import { m } from "~/i18n/messages";
import {
  type ImportedQuestions,
  importQuestions,
  type QuestionFile,
} from "~/interop/questions/import-questions";
import { itemsYaml } from "~/interop/questions/items-yaml";
import type { FileFormat } from "~/interop/questions/round-trip";
import { sayNotice } from "~/interop/questions/say-notice";
import { slugSchema } from "~/kernel/ids";
import { isLocale, LOCALES, type Locale } from "~/kernel/locale";
import { terminalLocale } from "~/server/settings";
import type { CommandIo } from "./io";

const OPTIONS = {
  format: { type: "string" },
  locale: { type: "string" },
  competency: { type: "string" },
  fr: { type: "string" },
  en: { type: "string" },
} as const;

/**
 * `content import-questions --locale fr [--format gift|xml] [--competency ID]`: a file of questions on standard
 * input, items for quiz.yaml on standard output; `--fr FILE --en FILE` instead of `--locale` brings two languages
 * together. What is wrong, changed or left to write goes to standard error as `file:line: what: mend`. The status
 * is 1 when a question was refused; sound ones are written all the same.
 */
export async function contentImportQuestions(io: CommandIo, words: string[]): Promise<number> {
  const locale = terminalLocale(process.env);
  const read = readOptions(io, words, locale);
  if (!read) return 1;
  const { files, names, ...options } = read;
  const imported = importQuestions(files, options);
  for (const line of noticeLines(imported, names, locale)) io.complain(line);
  const { fault, skipped, changed, to_write: toWrite } = imported.counts;
  const counts = { items: imported.items.length, fault, skipped, changed, toWrite };
  io.complain(m.questions_cli_counts(counts, { locale }));
  if (imported.items.length > 0) io.write(itemsYaml(imported.items.map(({ item }) => item)));
  return fault > 0 || imported.items.length === 0 ? 1 : 0;
}

interface ReadOptions {
  files: QuestionFile[];
  /** How the file of each language is called. */
  names: Partial<Record<Locale, string>>;
  competency: string | null;
  format: FileFormat | null;
}

function readOptions(io: CommandIo, words: string[], locale: Locale): ReadOptions | null {
  const refuse = (line: string) => {
    io.complain(line);
    return null;
  };
  const known = Object.keys(OPTIONS)
    .map((name) => `--${name}`)
    .join(", ");
  const given = parsed(words);
  if (!given) return refuse(m.questions_cli_option({ given: words.join(" "), known }, { locale }));
  const { format = null, competency = null } = given;
  if (format !== null && format !== "gift" && format !== "xml") {
    return refuse(m.questions_cli_format({ given: format }, { locale }));
  }
  if (competency !== null && !slugSchema.safeParse(competency).success) {
    return refuse(m.questions_cli_competency({ given: competency }, { locale }));
  }
  const names: Partial<Record<Locale, string>> = {};
  const files: QuestionFile[] = [];
  for (const each of LOCALES) {
    const file = given[each];
    if (file === undefined) continue;
    names[each] = file;
    try {
      files.push({ locale: each, bytes: readFileSync(file) });
    } catch (error) {
      const detail = (error as NodeJS.ErrnoException).code ?? "";
      return refuse(m.questions_cli_file({ file, detail }, { locale }));
    }
  }
  if (files.length > 0) return { files, names, competency, format };
  if (!isLocale(given.locale)) return refuse(m.questions_cli_locale({}, { locale }));
  const bytes = io.stdinBytes ?? new TextEncoder().encode(io.stdin);
  names[given.locale] = "stdin";
  return { files: [{ locale: given.locale, bytes }], names, competency, format };
}

function parsed(words: string[]) {
  try {
    return parseArgs({ args: words, options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch {
    return null;
  }
}

const noticeLines = ({ notices }: ImportedQuestions, names: ReadOptions["names"], locale: Locale): string[] =>
  notices.map((found) => {
    const { what, mend } = sayNotice(found, locale);
    const about = found.question === "" ? what : `${found.question}: ${what}`;
    return formatFault({ file: names[found.locale] ?? "stdin", line: found.line, what: about, mend });
  });
