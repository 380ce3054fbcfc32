import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import type { Locale } from "~/kernel/locale";
import type { PrintedBlock, PrintedDocument } from "~/kernel/printed";
import { organisationDay } from "~/kernel/time";
import { shownVersion } from "../certificate/certificate-document";
import type { Transcript } from "../transcript";
import { activityWords, allCycles, allUpdates, cycleWords } from "./transcript-rows";

/** Name of the transcript's files without their ending, in ASCII. */
export const transcriptFileName = ({ madeAt }: Transcript) =>
  `${m.certificates_file_record()}-${organisationDay(madeAt)}`;

/** The transcript as it is printed. */
export function transcriptDocument(transcript: Transcript, locale: Locale): PrintedDocument {
  const { holderName, madeAt, modules } = transcript;
  const made = { name: holderName, date: formatDay(madeAt) };
  const updates = allUpdates(modules);
  const blocks: PrintedBlock[] = [
    { kind: "heading", level: 1, text: m.certificates_record_title() },
    { kind: "paragraph", look: "lead", text: m.certificates_record_made(made) },
    { kind: "heading", level: 2, text: m.certificates_record_completions() },
    completionsBlock(transcript),
  ];
  if (updates.length > 0)
    blocks.push(
      { kind: "heading", level: 2, text: m.certificates_record_updates() },
      {
        kind: "table",
        caption: m.certificates_record_updates_caption(),
        columns: [
          { header: m.certificates_record_module(), share: 4 },
          { header: m.certificates_record_version(), share: 1.6 },
          { header: m.certificates_record_lesson_names(), share: 5 },
          { header: m.certificates_record_read_on(), share: 2.8 },
        ],
        rows: updates.map(({ title, version, lessons, readAt }) => [
          ...[title, shownVersion(version), lessons.join(", "), formatDay(readAt)],
        ]),
      },
    );
  if (modules.length > 0)
    blocks.push(
      { kind: "heading", level: 2, text: m.certificates_record_activity() },
      activityBlock(transcript),
    );
  blocks.push({ kind: "paragraph", look: "small", text: m.certificates_record_disclaimer() });
  return {
    ...{ locale, blocks },
    title: m.certificates_record_title(),
    subject: m.certificates_record_made(made),
    paper: "report",
    missingCharacters: m.certificates_pdf_missing(),
    footer: (page, pages) => m.certificates_record_page({ page, pages, date: made.date }),
  };
}

function completionsBlock({ modules }: Transcript): PrintedBlock {
  const cycles = allCycles(modules);
  if (cycles.length === 0)
    return { kind: "paragraph", look: "text", text: m.certificates_record_completions_empty() };
  return {
    kind: "table",
    caption: m.certificates_record_completions_caption(),
    columns: [
      { header: m.certificates_record_module(), share: 3.4 },
      { header: m.certificates_record_version(), share: 1.6 },
      { header: m.certificates_record_completed(), share: 2.8 },
      { header: m.certificates_record_valid_until(), share: 2.8 },
      { header: m.certificates_record_score(), share: 1.5, align: "end" },
      { header: m.certificates_record_certificate(), share: 2.5 },
    ],
    rows: cycles.map((cycle) => {
      const { version, completed, validUntil, score, certificate } = cycleWords(cycle);
      return [cycle.title, version, completed, validUntil, score, certificate];
    }),
  };
}

function activityBlock({ modules }: Transcript): PrintedBlock {
  return {
    kind: "table",
    caption: m.certificates_record_activity_caption(),
    columns: [
      { header: m.certificates_record_module(), share: 4 },
      { header: m.certificates_record_lessons(), share: 2, align: "end" },
      { header: m.certificates_record_attempts(), share: 2, align: "end" },
      { header: m.certificates_record_reading(), share: 1.8, align: "end" },
      { header: m.certificates_record_refresh(), share: 1.8, align: "end" },
      { header: m.certificates_record_last(), share: 2.8 },
    ],
    rows: modules.map((module) => {
      const { lessons, attempts, reading, refresh, last } = activityWords(module);
      return [module.title, lessons, attempts, reading, refresh, last];
    }),
  };
}
