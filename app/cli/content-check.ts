import { checkContent } from "~/content/check-content.server";
import { formatFault } from "~/content/fault";
import { contentRoot } from "~/content/source.server";
import { m } from "~/i18n/messages";
import { terminalLocale } from "~/server/settings";
import { CONTENT_SOURCES } from "./content-sources";
import type { CommandIo } from "./io";

/**
 * `content check [--figures]`: one line for each fault, `file:line: what: mend`, then their count. With
 * `--figures`, words and items of each piece come first.
 */
export async function contentCheck(io: CommandIo, words: string[]): Promise<number> {
  const { faults, figures } = await checkContent(CONTENT_SOURCES, contentRoot());
  if (words.includes("--figures")) for (const figure of figures) io.write(`${figure}\n`);
  for (const fault of faults) io.write(`${formatFault(fault)}\n`);
  const count = m.learning_content_faults({ count: faults.length }, { locale: terminalLocale(process.env) });
  io.write(`${count}\n`);
  return faults.length === 0 ? 0 : 1;
}
