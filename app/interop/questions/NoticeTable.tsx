import { currentLocale } from "~/i18n/locale";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { DataTable } from "~/ui/DataTable";
import type { Tone } from "~/ui/tone";
import type { FileNotice } from "./import-questions";
import { type Severity, severityOf } from "./notice";
import { sayNotice } from "./say-notice";

const TONES: Record<Severity, Tone> = { fault: "bad", skipped: "neutral", changed: "info", to_write: "warn" };
const NAMES: Record<Severity, () => string> = {
  fault: m.questions_severity_fault,
  skipped: m.questions_severity_skipped,
  changed: m.questions_severity_changed,
  to_write: m.questions_severity_to_write,
};

interface NoticeTableProps {
  notices: readonly FileNotice[];
  /** Whether there are two files, so that a line alone does not say where. */
  twoFiles: boolean;
}

/** Everything to know about the files, line by line, with the way to mend it. */
export function NoticeTable({ notices, twoFiles }: NoticeTableProps) {
  const locale = currentLocale();
  const place = ({ line, locale: file }: FileNotice) => (twoFiles ? `${file} ${line}` : String(line));
  return (
    <DataTable
      caption={m.questions_notices()}
      hideCaption
      columns={[
        { key: "line", header: m.questions_column_line(), cell: place },
        { key: "question", header: m.questions_column_question(), cell: ({ question }) => question || "–" },
        {
          key: "severity",
          header: m.questions_column_severity(),
          cell: ({ tag }) => <Badge tone={TONES[severityOf(tag)]}>{NAMES[severityOf(tag)]()}</Badge>,
        },
        {
          key: "what",
          header: m.questions_column_what(),
          cell: (notice) => sayNotice(notice, locale).what,
        },
        { key: "mend", header: m.questions_column_mend(), cell: (notice) => sayNotice(notice, locale).mend },
      ]}
      rows={notices}
      rowKey={(_, index) => String(index)}
    />
  );
}
