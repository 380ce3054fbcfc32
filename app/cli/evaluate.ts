import { m } from "~/i18n/messages";
import { LOCALES, type Locale } from "~/kernel/locale";
import { isKeptAside } from "~/practice/acts/example";
import { type Figures, measureActs } from "~/practice/acts/measure";
import { actDetector, readExamples } from "~/practice/acts/model.server";
import { detectPii } from "~/practice/pii/detect";
import { MARKED_TEXTS } from "~/practice/pii/marked-texts";
import { measurePii, parseMarked } from "~/practice/pii/measure";
import { terminalLocale } from "~/server/settings";
import type { CommandIo } from "./io";

const figure = (value: number | null) => (value === null ? "-" : value.toFixed(3));
const row = (name: string, values: readonly (string | number)[]) =>
  `${name.padEnd(20)}${values.map((value) => String(value).padStart(11)).join("")}\n`;

function actFigures(locale: Locale): Figures {
  const detect = actDetector(locale);
  const aside = readExamples(locale).examples.filter(({ id }) => isKeptAside(id));
  return measureActs(
    aside.map(({ text, context, acts }) => ({
      expected: acts,
      found: detect({ locale, text, context }).map(({ act }) => act),
    })),
  );
}

/** `practice evaluate`: the classifier on what was kept aside, and the personal-data detector. */
export async function evaluate(io: CommandIo): Promise<number> {
  const terminal = { locale: terminalLocale(process.env) };
  const rates = [m.practice_evaluate_precision({}, terminal), m.practice_evaluate_recall({}, terminal), "F1"];
  const headings = [m.practice_evaluate_count({}, terminal), ...rates];
  const macro: (number | null)[] = [];
  for (const locale of LOCALES) {
    const figures = actFigures(locale);
    macro.push(figures.macroF1);
    io.write(`${m.practice_evaluate_acts({ locale, count: figures.count }, terminal)}\n${row("", headings)}`);
    for (const { act, support, precision, recall, f1 } of figures.acts) {
      io.write(row(act, [support, figure(precision), figure(recall), figure(f1)]));
    }
    const summary = { macro: figure(figures.macroF1), silence: figure(figures.silence) };
    io.write(`${m.practice_evaluate_summary(summary, terminal)}\n\n`);
  }
  const [french, english] = macro;
  const apart = typeof french === "number" && typeof english === "number" ? Math.abs(french - english) : null;
  io.write(`${m.practice_evaluate_difference({ difference: figure(apart) }, terminal)}\n\n`);
  for (const locale of LOCALES) {
    const marked = MARKED_TEXTS[locale].map(parseMarked);
    const figures = measurePii(
      marked.map(({ text, spans }) => ({ expected: spans, found: detectPii({ locale, text }) })),
    );
    io.write(
      `${m.practice_evaluate_pii({ locale, count: marked.length }, terminal)}\n${row("", headings.slice(0, 3))}`,
    );
    for (const { kind, support, precision, recall } of figures) {
      io.write(row(kind, [support, figure(precision), figure(recall)]));
    }
    io.write("\n");
  }
  return 0;
}
