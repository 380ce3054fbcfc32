import { formatDate } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { LinkButton } from "~/ui/LinkButton";
import { Notice } from "~/ui/Notice";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import type { DebriefView, WhatIfView } from "../debrief-view";
import { Transcript } from "../workplace/Transcript";
import { Attempts } from "./Attempts";
import { CriteriaList } from "./CriteriaList";
import { CustomerCurves } from "./CustomerCurves";
import { Facts } from "./Facts";
import { Reliance } from "./Reliance";
import { WhatIfSection } from "./WhatIfSection";
import { WorkOn } from "./WorkOn";
import { OUTCOMES } from "./words";

interface DebriefPageData {
  id: string;
  scenario: string;
  assessed: boolean;
  endedAt: Date | string;
  debrief: DebriefView;
  whatIf: WhatIfView | null;
  attempts: { id: string; at: Date | string; score: number; sameVersion: boolean }[];
}

/** First the one thing to work on, then everything it rests on. */
export function DebriefReport({ page }: { page: DebriefPageData }) {
  const { debrief } = page;
  return (
    <Page
      title={m.practice_debrief_of({ title: debrief.title })}
      eyebrow={formatDate(page.endedAt)}
      back={{ to: "/practice", label: m.practice_title() }}
      actions={
        <>
          <Badge tone={page.assessed ? "warn" : "neutral"}>
            {page.assessed ? m.practice_mode_assessed() : m.practice_mode_private()}
          </Badge>
          <LinkButton to={`/practice/${page.scenario}`}>{m.practice_debrief_again()}</LinkButton>
        </>
      }
    >
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.7fr)]">
        <Score debrief={debrief} />
        <WorkOn criterion={debrief.workOn} />
      </div>
      {debrief.blockers.length > 0 ? <Blockers debrief={debrief} /> : null}
      <CriteriaList criteria={debrief.criteria} />
      <Reliance reliance={debrief.reliance} drafts={debrief.drafts} />
      <CustomerCurves curve={debrief.curve} />
      <Facts facts={debrief.facts} />
      <WhatIfSection turns={debrief.turns} whatIf={page.whatIf} />
      <Attempts attempts={page.attempts} current={page.id} />
      <Section title={m.practice_transcript()}>
        <Transcript lines={debrief.lines} customer={debrief.customer} adviser={debrief.adviser} />
      </Section>
    </Page>
  );
}

function Score({ debrief }: { debrief: DebriefView }) {
  return (
    <section aria-label={m.practice_score()} className="border-s-2 border-accent ps-5">
      <p>
        <span className="font-display text-4xl font-semibold text-accent tabular-nums">{debrief.score}</span>
        <span className="ms-2 text-lg text-soft">{m.practice_score_of()}</span>
      </p>
      <p className="mt-2 font-medium">{OUTCOMES[debrief.outcome.kind]()}</p>
      {debrief.outcome.title ? <p className="mt-1 font-display text-xl">{debrief.outcome.title}</p> : null}
      <p className="mt-1 text-soft">{debrief.outcome.text}</p>
      <p className="mt-3 text-sm text-soft">{m.practice_score_how()}</p>
    </section>
  );
}

function Blockers({ debrief }: { debrief: DebriefView }) {
  return (
    <Section title={m.practice_blockers()} lead={m.practice_blockers_lead({ uncapped: debrief.uncapped })}>
      <div className="flex flex-col gap-4">
        {debrief.blockers.map((blocker) => (
          <Notice
            key={blocker.id}
            tone="bad"
            title={m.practice_blocker_title({ title: blocker.title, cap: blocker.cap })}
          >
            <p>{blocker.why}</p>
            {blocker.evidence.map(({ turn, quote }) => (
              <blockquote key={`${turn}-${quote}`} className="mt-2 border-s-2 border-line ps-3 text-soft">
                {m.practice_quote({ quote, turn })}
              </blockquote>
            ))}
          </Notice>
        ))}
      </div>
    </Section>
  );
}
