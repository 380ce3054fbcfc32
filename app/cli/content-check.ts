import { checkContent } from "~/content/check-content.server";
import { formatFault } from "~/content/fault";
import { contentRoot } from "~/content/source.server";
import { m } from "~/i18n/messages";
import { figuresOfModules } from "~/learning/modules.server";
import { scenarioDrafts } from "~/practice/scenarios.server";
import { terminalLocale } from "~/server/settings";
import { figureLines } from "./content-figures";
import { isPage } from "./content-pages";
import { CONTENT_SOURCES } from "./content-sources";
import type { CommandIo } from "./io";

/**
 * `content check [--figures]`: one line for each fault, `file:line: what: mend`, then their count. With
 * `--figures`, words, reading level, parity and bank of each piece come first.
 */
export async function contentCheck(io: CommandIo, words: string[]): Promise<number> {
  const locale = terminalLocale(process.env);
  const unknown = words.find((word) => word !== "--figures");
  if (unknown !== undefined) {
    io.complain(m.authoring_cli_check_usage({ given: unknown }, { locale }));
    return 1;
  }
  const root = contentRoot();
  const { faults, figures } = await checkContent(CONTENT_SOURCES, root, isPage);
  if (words.includes("--figures")) {
    const lines = figureLines(await figuresOfModules(root), await scenarioDrafts(root), locale);
    for (const line of [...lines, ...figures]) io.write(`${line}\n`);
  }
  for (const fault of faults) io.write(`${formatFault(fault)}\n`);
  io.write(`${m.learning_content_faults({ count: faults.length }, { locale })}\n`);
  return faults.length === 0 ? 0 : 1;
}
