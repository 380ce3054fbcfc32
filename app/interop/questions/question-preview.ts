import type { Locale } from "~/kernel/locale";
import type { FileNotice, ImportedItem, ImportedQuestions, QuestionFile } from "./import-questions";
import { type Severity, severityOf } from "./notice";

/** How much of a large file a page shows; the YAML file has all of it. */
const SHOWN = { items: 100, notices: 300 } as const;

/** What was understood of one or two files, as the page shows it. */
export interface QuestionPreview {
  items: ImportedItem[];
  itemCount: number;
  /** What was refused, skipped or changed: faults first, then by file and line. */
  notices: FileNotice[];
  noticeCount: number;
  /** What is left to write, by file and line. */
  leftToWrite: FileNotice[];
  counts: Record<Severity, number>;
  competency: string;
  /** The files themselves, packed, for the way to the YAML file. */
  packed: { locale: Locale; field: string }[];
}

/** Makes the preview; `pack` turns a file into a hidden field. */
export function previewOf(
  { items, notices, counts }: ImportedQuestions,
  files: readonly QuestionFile[],
  competency: string | null,
  pack: (bytes: Uint8Array) => string,
): QuestionPreview {
  const of = (...severities: Severity[]) => notices.filter(({ tag }) => severities.includes(severityOf(tag)));
  const told = [...of("fault"), ...of("skipped", "changed")];
  return {
    items: items.slice(0, SHOWN.items),
    itemCount: items.length,
    notices: told.slice(0, SHOWN.notices),
    noticeCount: told.length,
    leftToWrite: of("to_write").slice(0, SHOWN.notices),
    counts,
    competency: competency ?? "",
    packed: files.map(({ locale, bytes }) => ({ locale, field: pack(bytes) })),
  };
}
