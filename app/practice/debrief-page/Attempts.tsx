import { formatDate, formatNumber } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { LineChart } from "~/ui/LineChart";
import { LinkButton } from "~/ui/LinkButton";
import { Section } from "~/ui/Section";

interface AttemptsProps {
  attempts: readonly { id: string; at: Date | string; score: number; sameVersion: boolean }[];
  current: string;
}

/** Earlier attempts at the same scenario, beside this one. */
export function Attempts({ attempts, current }: AttemptsProps) {
  if (attempts.length < 2) return null;
  return (
    <Section title={m.practice_attempts()}>
      <LineChart
        title={m.practice_attempts()}
        description={m.practice_attempts_description({ count: attempts.length })}
        xLabel={m.practice_attempt()}
        yDomain={[0, 100]}
        formatX={(number) => formatNumber(number, 0)}
        formatY={(score) => formatNumber(score, 0)}
        series={[
          {
            id: "score",
            label: m.practice_score(),
            points: attempts.map(({ score }, index) => ({ x: index + 1, y: score })),
          },
        ]}
      />
      <ul className="mt-4 flex flex-wrap gap-2">
        {attempts
          .filter(({ id }) => id !== current)
          .map(({ id, at, sameVersion }) => (
            <li key={id}>
              <LinkButton to={`/conversations/${id}/debrief`} variant="quiet" size="small">
                {sameVersion ? formatDate(at) : m.practice_attempt_other_version({ when: formatDate(at) })}
              </LinkButton>
            </li>
          ))}
      </ul>
    </Section>
  );
}
