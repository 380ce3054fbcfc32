import { m } from "~/i18n/messages";
import { organisationDay } from "~/kernel/time";
import { shownCode } from "../certificate";
import { stateName } from "../certificate/standing-words";
import type { Transcript, TranscriptCycle, TranscriptModule } from "../transcript";

type Cell = string | number | null;

const COLUMNS: readonly {
  name: () => string;
  cell: (module: TranscriptModule, cycle: TranscriptCycle | null) => Cell;
}[] = [
  { name: m.certificates_csv_slug, cell: ({ slug }) => slug },
  { name: m.certificates_csv_module, cell: ({ title }) => title },
  { name: m.certificates_csv_started, cell: ({ startedAt }) => organisationDay(startedAt) },
  { name: m.certificates_csv_completed, cell: (_, cycle) => cycle && organisationDay(cycle.completedAt) },
  {
    name: m.certificates_csv_valid_until,
    cell: (_, cycle) => (cycle?.expiresAt ? organisationDay(cycle.expiresAt) : null),
  },
  { name: m.certificates_csv_state, cell: (_, cycle) => cycle && stateName(cycle.standing) },
  { name: m.certificates_csv_version, cell: (_, cycle) => cycle?.version ?? null },
  { name: m.certificates_csv_score, cell: (_, cycle) => cycle && Math.round(cycle.score * 1_000) / 10 },
  {
    name: m.certificates_csv_certificate,
    cell: (_, cycle) => (cycle?.certificate ? shownCode(cycle.certificate) : null),
  },
  { name: m.certificates_csv_lessons_read, cell: ({ lessonsRead }) => lessonsRead },
  { name: m.certificates_csv_lessons, cell: ({ lessons }) => lessons },
  { name: m.certificates_csv_attempts, cell: ({ attempts }) => attempts.submitted },
  { name: m.certificates_csv_passed, cell: ({ attempts }) => attempts.passed },
  { name: m.certificates_csv_reading, cell: ({ readingSeconds }) => Math.ceil(readingSeconds / 60) },
  { name: m.certificates_csv_refresh, cell: ({ refreshSeconds }) => Math.ceil(refreshSeconds / 60) },
  {
    name: m.certificates_csv_updates,
    cell: ({ updates }) => updates.map(({ readAt }) => organisationDay(readAt)).join(" ") || null,
  },
  { name: m.certificates_csv_last, cell: ({ lastAt }) => organisationDay(lastAt) },
];

/** The transcript for a spreadsheet: headings, then a row for each completion and each module never completed. */
export function transcriptTable({ modules }: Transcript): Cell[][] {
  const rows = modules.flatMap((module) =>
    (module.cycles.length > 0 ? module.cycles : [null]).map((cycle) =>
      COLUMNS.map(({ cell }) => cell(module, cycle)),
    ),
  );
  return [COLUMNS.map(({ name }) => name()), ...rows];
}
