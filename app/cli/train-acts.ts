import { m } from "~/i18n/messages";
import { LOCALES } from "~/kernel/locale";
import { buildModel, modelFile, readExamples } from "~/practice/acts/model.server";
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
    const { examples, trained, bytes } = buildModel(locale);
    const kilobytes = Math.round(bytes / 1000);
    const figures = { file: modelFile(locale), trained, aside: examples.length - trained, kilobytes };
    io.write(`${m.practice_cli_trained(figures, terminal)}\n`);
  }
  return faulty > 0 ? 1 : 0;
}
