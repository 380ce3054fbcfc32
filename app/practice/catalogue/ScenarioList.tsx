import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { Card } from "~/ui/Card";
import { EmptyState } from "~/ui/EmptyState";
import { ScenarioFacts, type ScenarioFactsProps } from "./ScenarioFacts";

interface ListedScenario extends ScenarioFactsProps {
  slug: string;
  title: string;
  company: string;
  customer: string;
  finished: number;
  best: number | null;
  open: string | null;
}

/** The scenarios one can practise, with one's own record of each. */
export function ScenarioList({ scenarios }: { scenarios: readonly ListedScenario[] }) {
  if (scenarios.length === 0)
    return <EmptyState title={m.practice_none_title()}>{m.practice_none_text()}</EmptyState>;
  return (
    <ul className="grid gap-5 md:grid-cols-2">
      {scenarios.map((scenario) => (
        <li key={scenario.slug}>
          <Card
            title={scenario.title}
            level={2}
            to={`/practice/${scenario.slug}`}
            eyebrow={m.practice_card_who({ customer: scenario.customer, company: scenario.company })}
            emphasis={scenario.finished === 0 ? "next" : "none"}
            footer={<Record scenario={scenario} />}
          >
            <ScenarioFacts {...scenario} />
          </Card>
        </li>
      ))}
    </ul>
  );
}

function Record({ scenario: { open, best, finished } }: { scenario: ListedScenario }) {
  return (
    <>
      {open ? <Badge tone="info">{m.practice_card_open()}</Badge> : null}
      {best === null ? (
        <span>{m.practice_card_new()}</span>
      ) : (
        <span>{m.practice_card_best({ best, count: finished })}</span>
      )}
    </>
  );
}
