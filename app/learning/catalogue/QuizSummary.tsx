import { Link } from "@remix-run/react";
import { formatDate, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/LinkButton";
import { Section } from "~/ui/Section";
import type { ModulePage } from "../catalogue";
import { StartRefusalNotice } from "../quiz/StartRefusalNotice";

/** The quiz of a module: what it is, whether it can be taken now, and the attempts so far. */
export function QuizSummary({ module }: { module: ModulePage }) {
  const { rules, start, attempts } = module;
  return (
    <Section title={m.learning_quiz()}>
      <div className="flex max-w-reading flex-col items-start gap-4">
        <p>
          {m.learning_quiz_questions({ count: Math.min(rules.draw, module.bank), bank: module.bank })}{" "}
          {m.learning_quiz_pass({ score: formatPercent(rules.pass) })}
        </p>
        {"tag" in start ? (
          <StartRefusalNotice refusal={start} prerequisites={module.prerequisites} />
        ) : (
          <LinkButton to={start.resume === null ? `/learn/${module.slug}/quiz` : `/attempts/${start.resume}`}>
            {start.resume === null ? m.learning_go_to_quiz() : m.learning_resume_quiz()}
          </LinkButton>
        )}
        {attempts.length > 0 ? (
          <div>
            <h3 className="mb-2 font-medium">{m.learning_past_attempts()}</h3>
            <ul className="flex flex-col gap-2">
              {attempts.map(({ id, submittedAt, score, passed }) => {
                const facts = { date: formatDate(submittedAt), score: formatPercent(score) };
                return (
                  <li key={id}>
                    <Link to={`/attempts/${id}`} className="link">
                      {passed ? m.learning_attempt_on(facts) : m.learning_attempt_on_failed(facts)}
                    </Link>
                  </li>
                );
              })}
            </ul>
          </div>
        ) : null}
      </div>
    </Section>
  );
}
