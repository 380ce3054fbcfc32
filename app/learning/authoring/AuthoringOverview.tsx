import { Link } from "@remix-run/react";
import { formatNumber } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { type DataColumn, DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { Icon } from "~/ui/Icon";
import { LinkButton } from "~/ui/LinkButton";
import { Notice } from "~/ui/Notice";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import type { AuthoredModule } from "../authoring";
import { LEAST_PEOPLE, MORE_ANSWERS_THAN } from "../item-statistics";
import { HowCounted } from "./HowCounted";
import { FLAG_WORDS } from "./words";

function Remarks({ module }: { module: AuthoredModule }) {
  if (module.shown === 0) return <span className="text-soft">{m.authoring_no_figures_yet()}</span>;
  if (module.flags.length === 0) return <span className="text-soft">{m.authoring_nothing_remarkable()}</span>;
  return (
    <ul className="flex flex-wrap gap-2">
      {module.flags.map(({ flag, items }) => (
        <li key={flag} className="min-w-0">
          <Badge tone={FLAG_WORDS[flag].tone}>
            {m.authoring_flag_count({ name: FLAG_WORDS[flag].name(), count: items })}
          </Badge>
        </li>
      ))}
    </ul>
  );
}

function columns(): DataColumn<AuthoredModule>[] {
  return [
    {
      key: "title",
      header: m.authoring_column_module(),
      cell: ({ slug, title, draft }) => (
        <span className="flex flex-wrap items-center gap-2">
          <Link to={`/authoring/${slug}`} className="link">
            {title}
          </Link>
          {draft ? <Badge tone="warn">{m.authoring_draft()}</Badge> : null}
        </span>
      ),
    },
    {
      key: "items",
      header: m.authoring_column_items(),
      align: "end",
      cell: ({ items, kinds }) => m.authoring_items_of_kinds({ items, kinds }),
    },
    {
      key: "answers",
      header: m.authoring_column_answers(),
      align: "end",
      cell: ({ answers }) => formatNumber(answers),
    },
    {
      key: "shown",
      header: m.authoring_column_shown(),
      align: "end",
      cell: ({ shown, items }) => m.authoring_shown_of({ shown, items }),
    },
    { key: "flags", header: m.authoring_column_remarks(), cell: (module) => <Remarks module={module} /> },
  ];
}

/** Every module with the state of its bank, for authors. */
export function AuthoringOverview({ modules }: { modules: readonly AuthoredModule[] }) {
  const hasFigures = modules.some(({ shown }) => shown > 0);
  return (
    <Page
      title={m.authoring_title()}
      lead={m.authoring_lead()}
      actions={
        <LinkButton to="/authoring/questions" icon={<Icon name="transitions" size={18} />}>
          {m.authoring_questions_link()}
        </LinkButton>
      }
    >
      {modules.length === 0 ? (
        <EmptyState title={m.authoring_empty()}>{m.authoring_empty_text()}</EmptyState>
      ) : (
        <Section title={m.authoring_banks()} lead={m.authoring_banks_lead()}>
          <div className="flex flex-col gap-6">
            {hasFigures ? null : (
              <Notice title={m.authoring_too_few()}>
                {m.authoring_too_few_text({ answers: MORE_ANSWERS_THAN, people: LEAST_PEOPLE })}
              </Notice>
            )}
            <DataTable
              caption={m.authoring_banks()}
              hideCaption
              columns={columns()}
              rows={modules}
              rowKey={({ slug }) => slug}
            />
            <HowCounted />
          </div>
        </Section>
      )}
      <Section title={m.authoring_write()} lead={m.authoring_write_lead()}>
        <ul className="list-disc space-y-2 ps-5 max-w-[66ch]">
          <li>{m.authoring_write_new()}</li>
          <li>{m.authoring_write_look()}</li>
          <li>{m.authoring_write_check()}</li>
          <li>{m.authoring_write_guide()}</li>
        </ul>
      </Section>
    </Page>
  );
}
