import { m } from "~/i18n/messages";
import { LOCALES } from "~/kernel/locale";
import { isKeptAside } from "~/practice/acts/example";
import { buildModels, modelFile, readExamples } from "~/practice/acts/model.server";
import { terminalLocale } from "~/server/settings";
import type { CommandIo } from "./io";

/** `practice train`: trains the act classifiers from content/acts and writes them to build/acts. */
export async function trainActs(io: CommandIo): Promise<number> {
  const terminal = { locale: terminalLocale(process.env) };
  let faulty = 0;
  for (const locale of LOCALES) {
    const { faults, file } = readExamples(locale);
    for (const { line, what } of faults) io.complain(`${file}:${line}: ${what}`);
    faulty += faults.length;
  }
  const built = buildModels();
  for (const locale of LOCALES) {
    const { examples, bytes } = built[locale];
    const aside = examples.filter(({ id }) => isKeptAside(id)).length;
    const kilobytes = Math.round(bytes / 1000);
    const figures = { file: modelFile(locale), trained: examples.length - aside, aside, kilobytes };
    io.write(`${m.practice_cli_trained(figures, terminal)}\n`);
  }
  return faulty > 0 ? 1 : 0;
}
