import { parseArgs } from "node:util";
import { m } from "~/i18n/messages";
import { exportQuestions } from "~/interop/questions/export-questions";
import { isLocale } from "~/kernel/locale";
import { allModules } from "~/learning/modules.server";
import { terminalLocale } from "~/server/settings";
import type { CommandIo } from "./io";

const OPTIONS = { format: { type: "string" }, locale: { type: "string" } } as const;

/**
 * `content export-questions MODULE --format gift|xml --locale fr`: the bank of a module as a file that Moodle
 * imports, on standard output. Items that will not come back as they are, are named on standard error.
 */
export async function contentExportQuestions(io: CommandIo, words: string[]): Promise<number> {
  const locale = terminalLocale(process.env);
  const refuse = (line: string) => {
    io.complain(line);
    return 1;
  };
  const given = parsed(words);
  const known = "MODULE, --format, --locale";
  if (!given || given.positionals.length > 1)
    return refuse(m.questions_cli_option({ given: words.join(" "), known }, { locale }));
  const { format = "", locale: language } = given.values;
  if (format !== "gift" && format !== "xml")
    return refuse(m.questions_cli_format({ given: format }, { locale }));
  if (!isLocale(language)) return refuse(m.questions_cli_locale({}, { locale }));
  const [slug = ""] = given.positionals;
  const modules = await allModules();
  const module = modules.find((each) => each.slug === slug);
  if (!module) {
    const slugs = modules.map((each) => each.slug).join(", ");
    return refuse(m.questions_cli_module({ given: slug, known: slugs }, { locale }));
  }
  const sayDraft = (draft: string) => m.questions_spot_draft({ draft }, { locale: language });
  const { text, losses } = exportQuestions({ module, locale: language, format, sayDraft });
  for (const { id, kind, comesBackAs } of losses) {
    io.complain(
      comesBackAs
        ? m.questions_export_changed({ id, kind, becomes: comesBackAs }, { locale })
        : m.questions_export_lost({ id, kind }, { locale }),
    );
  }
  io.write(text);
  return 0;
}

function parsed(words: string[]) {
  try {
    return parseArgs({ args: words, options: OPTIONS, strict: true, allowPositionals: true });
  } catch {
    return null;
  }
}
