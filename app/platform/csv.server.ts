import Papa from "papaparse";
import type { Locale } from "~/kernel/locale";

export type CsvCell = string | number | null;

/** What separates columns where a spreadsheet takes the comma for its decimals. */
const DELIMITERS: Record<Locale, string> = { fr: ";", en: "," };

/** Spreadsheets of the reader's language take a number as one only with its own decimal sign. */
const cellIn = (locale: Locale) => (cell: CsvCell) =>
  typeof cell === "number" ? (locale === "fr" ? String(cell).replace(".", ",") : String(cell)) : (cell ?? "");

/** Starts of texts that spreadsheets take for formulas; papaparse's own rule overlooks those over several lines. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * A table as CSV (RFC 4180) that a double click opens right: UTF-8 with a byte-order mark, the separator of the
 * reader's language, and texts that would be formulas made harmless.
 *
 * @param rows the first holds the headings
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[], locale: Locale): string {
  const text = Papa.unparse(
    rows.map((row) => row.map(cellIn(locale))),
    { delimiter: DELIMITERS[locale], newline: "\r\n", escapeFormulae: FORMULA },
  );
  return `\ufeff${text}\r\n`;
}
