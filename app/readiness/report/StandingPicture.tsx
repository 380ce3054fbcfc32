import { m } from "~/i18n/messages";
import { Section } from "~/ui/Section";
import type { CompetencyStanding } from "../standing";
import { MasteryBar } from "./MasteryBar";
import { VerdictBadge } from "./VerdictBadge";

/** All competencies as bars on one scale: those the job asks for, then others with evidence. */
export function StandingPicture({ standings }: { standings: readonly CompetencyStanding[] }) {
  const groups = [
    {
      title: m.readiness_overview_asked(),
      rows: standings.filter(({ requirement }) => requirement !== null),
    },
    {
      title: m.readiness_overview_others(),
      rows: standings.filter(({ requirement }) => requirement === null),
    },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <Section title={m.readiness_overview_title()} lead={m.readiness_overview_lead()}>
      <div className="flex flex-col gap-8 rounded-lg border border-line bg-surface p-4 sm:p-6">
        {groups.map(({ title, rows }) => (
          <div key={title}>
            <h3 className="mb-3 text-lg">{title}</h3>
            <ul className="flex flex-col gap-4">
              {rows.map((standing) => (
                <PictureRow key={standing.competency} standing={standing} />
              ))}
            </ul>
          </div>
        ))}
        <p className="text-sm text-soft">{m.readiness_overview_scale()}</p>
      </div>
    </Section>
  );
}

function PictureRow({ standing }: { standing: CompetencyStanding }) {
  return (
    <li className="grid min-w-0 items-center gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,15rem)_minmax(0,1fr)_minmax(0,11rem)]">
      <a href={`#${standing.competency}`} className="link min-w-0 break-words font-medium">
        {standing.title}
      </a>
      <MasteryBar {...standing} />
      <p>{standing.judged ? <VerdictBadge verdict={standing.judged.verdict} /> : null}</p>
    </li>
  );
}
