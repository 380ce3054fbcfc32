import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { EmptyState } from "~/ui/EmptyState";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import type { AuthoredBank } from "../authoring";
import { LEAST_PEOPLE, MORE_ANSWERS_THAN } from "../item-statistics";
import { HowCounted } from "./HowCounted";
import { ItemReport } from "./ItemReport";

/** The bank of one module: what to look at first, then every item. */
export function BankReport({ bank }: { bank: AuthoredBank }) {
  const numbered = bank.items.map((item, index) => ({ item, number: index + 1 }));
  const remarkable = numbered.filter(({ item }) => item.flags.length > 0);
  const rest = numbered.filter(({ item }) => item.flags.length === 0);
  const hasFigures = bank.items.some(({ figures }) => figures !== null);
  const list = (items: typeof numbered) => (
    <ol className="flex flex-col gap-5">
      {items.map(({ item, number }) => (
        <li key={item.id}>
          <ItemReport item={item} number={number} />
        </li>
      ))}
    </ol>
  );
  return (
    <Page
      title={bank.title}
      eyebrow={m.authoring_bank_eyebrow()}
      lead={m.authoring_bank_lead()}
      back={{ to: "/authoring", label: m.authoring_back() }}
      actions={bank.draft ? <Badge tone="warn">{m.authoring_draft()}</Badge> : undefined}
    >
      {hasFigures ? null : (
        <EmptyState title={m.authoring_too_few()}>
          {m.authoring_too_few_text({ answers: MORE_ANSWERS_THAN, people: LEAST_PEOPLE })}
        </EmptyState>
      )}
      {remarkable.length > 0 ? (
        <Section title={m.authoring_remarkable()} lead={m.authoring_remarkable_lead()}>
          {list(remarkable)}
        </Section>
      ) : null}
      {rest.length > 0 ? (
        <Section title={remarkable.length > 0 ? m.authoring_other_items() : m.authoring_all_items()}>
          {list(rest)}
        </Section>
      ) : null}
      <HowCounted />
    </Page>
  );
}
