import { Form } from "@remix-run/react";
import { formatDate } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { ChoiceGroup } from "~/ui/ChoiceGroup";
import { DataTable } from "~/ui/DataTable";
import { LinkButton } from "~/ui/LinkButton";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import { ScenarioFacts, type ScenarioFactsProps } from "./ScenarioFacts";

interface Introduction extends ScenarioFactsProps {
  title: string;
  company: string;
  customer: string;
  brief: string;
  policy: string;
  persona: string;
  runs: {
    id: string;
    assessed: boolean;
    startedAt: Date | string;
    endedAt: Date | string | null;
    score: number | null;
  }[];
}

/** What to know before the customer speaks: the situation, the company's rule, and who will see the result. */
export function ScenarioBrief({ scenario }: { scenario: Introduction }) {
  const open = scenario.runs.find(({ endedAt }) => endedAt === null);
  return (
    <Page
      title={scenario.title}
      eyebrow={m.practice_card_who({ customer: scenario.customer, company: scenario.company })}
      back={{ to: "/practice", label: m.practice_title() }}
      width="reading"
    >
      <div className="flex flex-col gap-5">
        <ScenarioFacts {...scenario} />
        <p className="text-lg">{scenario.brief}</p>
      </div>
      <Section title={m.practice_brief_customer()}>
        <p>{scenario.persona}</p>
      </Section>
      <Section title={m.practice_brief_policy()} lead={m.practice_brief_policy_lead()}>
        <p>{scenario.policy}</p>
      </Section>
      <Section title={m.practice_brief_start()}>
        {open ? (
          <p className="mb-6">
            <LinkButton to={`/conversations/${open.id}`} variant="primary">
              {m.practice_brief_resume()}
            </LinkButton>
          </p>
        ) : null}
        <Form method="post" className="flex flex-col gap-6">
          <ChoiceGroup
            label={m.practice_brief_mode()}
            name="mode"
            defaultValue="private"
            options={[
              { value: "private", label: m.practice_mode_private(), hint: m.practice_mode_private_hint() },
              { value: "assessed", label: m.practice_mode_assessed(), hint: m.practice_mode_assessed_hint() },
            ]}
          />
          <Button className="self-start" variant={open ? "secondary" : "primary"}>
            {m.practice_brief_begin()}
          </Button>
        </Form>
      </Section>
      <EarlierRuns runs={scenario.runs} />
    </Page>
  );
}

function EarlierRuns({ runs }: { runs: Introduction["runs"] }) {
  const ended = runs.filter(({ endedAt }) => endedAt !== null);
  if (ended.length === 0) return null;
  return (
    <Section title={m.practice_runs_title()}>
      <DataTable
        caption={m.practice_runs_title()}
        hideCaption
        columns={[
          { key: "startedAt", header: m.practice_runs_when(), cell: (run) => formatDate(run.startedAt) },
          {
            key: "mode",
            header: m.practice_runs_mode(),
            cell: (run) => (run.assessed ? m.practice_mode_assessed() : m.practice_mode_private()),
          },
          { key: "score", header: m.practice_runs_score(), align: "end", cell: (run) => run.score },
          {
            key: "debrief",
            header: m.practice_runs_debrief(),
            cell: (run) => (
              <LinkButton to={`/conversations/${run.id}/debrief`} variant="quiet">
                {m.practice_runs_open({ when: formatDate(run.startedAt) })}
              </LinkButton>
            ),
          },
        ]}
        rows={ended}
        rowKey={(run) => run.id}
      />
    </Section>
  );
}
