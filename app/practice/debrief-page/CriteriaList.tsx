import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { Section } from "~/ui/Section";
import type { Quote } from "../debrief/evidence";
import type { DebriefView } from "../debrief-view";
import { VERDICTS } from "./words";

/** Every criterion with its verdict, the words it rests on, and what would have been better. */
export function CriteriaList({ criteria }: { criteria: DebriefView["criteria"] }) {
  return (
    <Section title={m.practice_criteria()} lead={m.practice_criteria_lead()}>
      <ul className="flex flex-col">
        {criteria.map((criterion) => (
          <li
            key={criterion.id}
            className="grid gap-x-8 gap-y-2 border-t border-line py-5 md:grid-cols-[14rem_minmax(0,1fr)]"
          >
            <div>
              <h3 className="text-xl">{criterion.title}</h3>
              <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
                <Badge tone={VERDICTS[criterion.verdict].tone}>{VERDICTS[criterion.verdict].label()}</Badge>
                <span className="text-sm text-soft">{m.practice_weight({ weight: criterion.weight })}</span>
              </div>
            </div>
            <div className="max-w-[66ch]">
              <p>{criterion.verdict === "met" ? criterion.well : criterion.why}</p>
              <Quotes evidence={criterion.evidence} />
              {criterion.advice && criterion.verdict !== "met" ? (
                <p className="mt-3">
                  <span className="text-sm font-medium text-soft">
                    {criterion.turn === null
                      ? m.practice_better()
                      : m.practice_better_at({ turn: criterion.turn })}
                  </span>{" "}
                  <span className="block font-display text-lg">{criterion.advice}</span>
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Words of the conversation that a verdict rests on. */
export function Quotes({ evidence }: { evidence: readonly Quote[] }) {
  if (evidence.length === 0) return null;
  return (
    <div className="mt-3 flex flex-col gap-2">
      {evidence.map(({ turn, quote }) => (
        <blockquote key={`${turn}-${quote}`} className="border-s-2 border-accent ps-3 text-soft">
          {m.practice_quote({ quote, turn })}
        </blockquote>
      ))}
    </div>
  );
}
