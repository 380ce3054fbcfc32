import { Form } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { DataTable } from "~/ui/DataTable";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import type { DebriefView, WhatIfView } from "../debrief-view";
import { RuleList } from "./RuleList";
import { VERDICTS } from "./words";

const SHORT = 90;
const shorten = (text: string) => (text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text);

interface WhatIfSectionProps {
  turns: DebriefView["turns"];
  whatIf: WhatIfView | null;
}

/** Take any turn, say something else, and see what would have changed and by which rule. Changes no record. */
export function WhatIfSection({ turns, whatIf }: WhatIfSectionProps) {
  if (turns.length === 0) return null;
  return (
    <Section id="what-if" title={m.practice_what_if()} lead={m.practice_what_if_lead()}>
      <Form
        method="get"
        action="#what-if"
        preventScrollReset
        className="flex max-w-[66ch] flex-col gap-4"
        data-print="never"
      >
        <Select
          label={m.practice_what_if_turn()}
          name="turn"
          defaultValue={String(whatIf?.turn ?? turns[0]?.turn ?? 1)}
          options={turns.map(({ turn, text }) => ({
            value: String(turn),
            label: m.practice_what_if_option({ turn, text: shorten(text) }),
          }))}
        />
        <TextArea
          label={m.practice_what_if_text()}
          name="text"
          rows={3}
          required
          maxLength={8000}
          defaultValue={whatIf?.text ?? ""}
        />
        <Button variant="secondary" className="self-start">
          {m.practice_what_if_see()}
        </Button>
      </Form>
      {whatIf ? <Outcome whatIf={whatIf} /> : null}
    </Section>
  );
}

function Outcome({ whatIf }: { whatIf: WhatIfView }) {
  const { before, after, change } = whatIf;
  return (
    <div role="status" className="mt-8 flex flex-col gap-5">
      <p className="font-display text-2xl">
        {change === 0 ? m.practice_what_if_same({ after }) : m.practice_what_if_score({ before, after })}
      </p>
      {whatIf.answer ? (
        <div>
          <p className="text-sm font-medium text-soft">{m.practice_what_if_answer()}</p>
          <blockquote className="mt-1 border-s-2 border-accent ps-3">{whatIf.answer}</blockquote>
        </div>
      ) : null}
      {whatIf.criteria.length > 0 ? (
        <DataTable
          caption={m.practice_what_if_criteria()}
          columns={[
            { key: "title", header: m.practice_criterion() },
            {
              key: "before",
              header: m.practice_what_if_before(),
              cell: (row) => <Verdict verdict={row.before} />,
            },
            {
              key: "after",
              header: m.practice_what_if_after(),
              cell: (row) => <Verdict verdict={row.after} />,
            },
          ]}
          rows={whatIf.criteria}
          rowKey={(row) => row.id}
        />
      ) : null}
      <div className="grid gap-6 md:grid-cols-2">
        <RuleList title={m.practice_what_if_come()} rules={whatIf.come} />
        <RuleList title={m.practice_what_if_gone()} rules={whatIf.gone} />
      </div>
    </div>
  );
}

const Verdict = ({ verdict }: { verdict: keyof typeof VERDICTS }) => (
  <Badge tone={VERDICTS[verdict].tone}>{VERDICTS[verdict].label()}</Badge>
);
