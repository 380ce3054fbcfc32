import { Link } from "@remix-run/react";
import { formatNumber, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Card } from "~/ui/Card";
import type { HelpfulModule } from "../report";
import { MASTERY_SETTINGS } from "../settings";
import { type CompetencyStanding, isJudged, type Moves } from "../standing";
import { EvidenceTable, type Reader } from "./EvidenceTable";
import { VerdictBadge } from "./VerdictBadge";

export interface StandingCardProps {
  standing: CompetencyStanding;
  reader: Reader;
  modules?: readonly HelpfulModule[];
}

/** One competency: the figure in words, what is asked, what would move it, and all its evidence. */
export function StandingCard({ standing, reader, modules = [] }: StandingCardProps) {
  const { competency, title, description, esco, mastery, interval, requirement, judged, lines, moves } =
    standing;
  const { levelHeld } = standing;
  const thin = mastery.weight < MASTERY_SETTINGS.enoughWeight;
  return (
    <div id={competency} className="scroll-mt-6">
      <Card title={title} level={3} footer={judged ? <VerdictBadge verdict={judged.verdict} /> : null}>
        <div className="flex max-w-[66ch] flex-col gap-3">
          <p className="text-soft">{description}</p>
          {esco ? (
            <p className="text-sm text-soft">
              {m.readiness_esco()}{" "}
              <a className="link" href={esco.url} lang={esco.locale} rel="noreferrer">
                {esco.label}
              </a>
            </p>
          ) : null}
          {requirement && judged ? (
            <>
              <p>
                {m.readiness_asked_sentence({
                  level: requirement.level,
                  threshold: formatPercent(judged.threshold),
                })}{" "}
                {isJudged(judged)
                  ? m.readiness_chance_sentence({ chance: formatPercent(judged.chance) })
                  : null}
              </p>
              <p className="text-soft">
                {m.readiness_asked_behaviour({ level: requirement.level, behaviour: standing.behaviour })}
              </p>
            </>
          ) : null}
          {lines.length === 0 ? (
            <p>{m.readiness_evidence_none()}</p>
          ) : (
            <p>
              {m.readiness_figure_sentence({
                mean: formatPercent(mastery.mean),
                low: formatPercent(interval.low),
                high: formatPercent(interval.high),
                weight: formatNumber(mastery.weight),
              })}{" "}
              {thin
                ? m.readiness_figure_thin({
                    enough: formatNumber(MASTERY_SETTINGS.enoughWeight),
                    weight: formatNumber(mastery.weight),
                  })
                : levelHeld === 0
                  ? m.readiness_held_none()
                  : m.readiness_held_sentence({ level: levelHeld })}
            </p>
          )}
          {moves ? <WhatMoves moves={moves} modules={reader === "owner" ? modules : []} /> : null}
        </div>
        {lines.length > 0 ? (
          <div className="mt-4">
            <EvidenceTable title={title} lines={lines} reader={reader} />
          </div>
        ) : null}
      </Card>
    </div>
  );
}

function WhatMoves({ moves, modules }: { moves: Moves; modules: readonly HelpfulModule[] }) {
  const { quizItems, practiceCriteria } = moves;
  return (
    <div>
      <p className="font-medium">{m.readiness_moves_title()}</p>
      <ul className="list-disc ps-5">
        {quizItems === null && practiceCriteria === null ? <li>{m.readiness_moves_far()}</li> : null}
        {quizItems === null ? null : <li>{m.readiness_moves_quiz({ count: quizItems })}</li>}
        {practiceCriteria === null ? null : (
          <li>{m.readiness_moves_practice({ count: practiceCriteria })}</li>
        )}
        {modules.map(({ slug, title, level }) => (
          <li key={slug}>
            <Link to={`/learn/${slug}`} className="link">
              {m.readiness_moves_module({ title, level })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
