import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { LinkButton } from "~/ui/LinkButton";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import { StandingBadge } from "../certificate/standing-words";
import type { Transcript, TranscriptModule } from "../transcript";
import { TranscriptFiles } from "./TranscriptFiles";
import { activityWords, allCycles, cycleWords } from "./transcript-rows";
import { UpdatesRead } from "./UpdatesRead";

/** Everything that the viewer has done, shown to her alone. */
export function TranscriptView({ transcript }: { transcript: Transcript }) {
  const { modules } = transcript;
  return (
    <Page
      title={m.certificates_record_title()}
      lead={m.certificates_record_lead()}
      back={{ to: "/learn", label: m.learning_title() }}
      actions={<LinkButton to="/certificates">{m.certificates_title()}</LinkButton>}
    >
      {modules.length === 0 ? (
        <EmptyState
          title={m.certificates_record_empty()}
          action={<LinkButton to="/learn">{m.certificates_empty_action()}</LinkButton>}
        >
          <p>{m.certificates_record_empty_text()}</p>
        </EmptyState>
      ) : (
        <>
          <Section title={m.certificates_record_completions()}>
            <Completions modules={modules} />
          </Section>
          <UpdatesRead modules={modules} />
          <Section title={m.certificates_record_activity()}>
            <Activity modules={modules} />
          </Section>
        </>
      )}
      <TranscriptFiles />
    </Page>
  );
}

interface Rows {
  modules: readonly TranscriptModule[];
}

function Completions({ modules }: Rows) {
  return (
    <DataTable
      caption={m.certificates_record_completions_caption()}
      hideCaption
      rows={allCycles(modules)}
      rowKey={({ slug, completedAt }) => `${slug}-${completedAt.getTime()}`}
      empty={<p className="text-soft">{m.certificates_record_completions_empty()}</p>}
      columns={[
        { key: "title", header: m.certificates_record_module(), cell: moduleLink },
        {
          key: "state",
          header: m.certificates_record_state(),
          cell: ({ standing }) => <StandingBadge standing={standing} />,
        },
        {
          key: "completed",
          header: m.certificates_record_completed(),
          cell: (row) => cycleWords(row).completed,
        },
        {
          key: "validUntil",
          header: m.certificates_record_valid_until(),
          cell: (row) => cycleWords(row).validUntil,
        },
        {
          key: "version",
          header: m.certificates_record_version(),
          cell: (row) => <span className="text-sm">{cycleWords(row).version}</span>,
        },
        {
          key: "score",
          header: m.certificates_record_score(),
          align: "end",
          cell: (row) => cycleWords(row).score,
        },
        {
          key: "certificate",
          header: m.certificates_record_certificate(),
          cell: (row) =>
            row.certificate ? (
              <Link to={`/verify/${cycleWords(row).certificate}`} className="link text-sm">
                {cycleWords(row).certificate}
              </Link>
            ) : (
              m.certificates_record_none()
            ),
        },
      ]}
    />
  );
}

function Activity({ modules }: Rows) {
  return (
    <DataTable
      caption={m.certificates_record_activity_caption()}
      hideCaption
      rows={modules}
      rowKey={({ slug }) => slug}
      columns={[
        { key: "title", header: m.certificates_record_module(), cell: moduleLink },
        {
          key: "lessons",
          header: m.certificates_record_lessons(),
          align: "end",
          cell: (row) => activityWords(row).lessons,
        },
        {
          key: "attempts",
          header: m.certificates_record_attempts(),
          align: "end",
          cell: (row) => activityWords(row).attempts,
        },
        {
          key: "reading",
          header: m.certificates_record_reading(),
          align: "end",
          cell: (row) => activityWords(row).reading,
        },
        {
          key: "refresh",
          header: m.certificates_record_refresh(),
          align: "end",
          cell: (row) => activityWords(row).refresh,
        },
        {
          key: "last",
          header: m.certificates_record_last(),
          cell: (row) => activityWords(row).last,
        },
      ]}
    />
  );
}

const moduleLink = ({ title, slug, lessons }: { title: string; slug: string; lessons?: number | null }) =>
  lessons === null ? (
    title
  ) : (
    <Link to={`/learn/${slug}`} className="link">
      {title}
    </Link>
  );
