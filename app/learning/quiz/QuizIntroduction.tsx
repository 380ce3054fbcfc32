import { Form, useNavigation } from "@remix-run/react";
import { formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Icon, type IconName } from "~/ui/Icon";
import { LinkButton } from "~/ui/LinkButton";
import { Notice } from "~/ui/Notice";
import { Page } from "~/ui/Page";
import { LIMIT_LASTS_DAYS } from "../attempt";
import type { ModulePage } from "../catalogue";
import { StartRefusalNotice } from "./StartRefusalNotice";

/** What to expect of a quiz, before it starts. */
export function QuizIntroduction({ module }: { module: ModulePage }) {
  const { rules, start, bank } = module;
  const facts: [IconName, string][] = [
    ["question", m.learning_quiz_questions({ count: Math.min(rules.draw, bank), bank })],
    ["check", m.learning_quiz_pass({ score: formatPercent(rules.pass) })],
    [
      "clock",
      rules.minutes === null
        ? m.learning_quiz_no_time_limit()
        : m.learning_quiz_time_limit({ count: rules.minutes }),
    ],
    ...(rules.minutes === null
      ? []
      : [["info", m.learning_quiz_time_limit_text()] satisfies [IconName, string]]),
    ["refresh", m.learning_quiz_attempts({ count: rules.attempts, days: LIMIT_LASTS_DAYS })],
    ["pause", m.learning_quiz_cool_down({ count: rules.coolDownMinutes })],
    ["document", m.learning_quiz_review()],
    ["lock", m.learning_quiz_private()],
  ];
  return (
    <Page
      title={m.learning_quiz_of({ title: module.title })}
      lead={rules.minutes === null ? m.learning_quiz_lead() : m.learning_quiz_lead_timed()}
      back={{ to: `/learn/${module.slug}`, label: module.title }}
      width="reading"
    >
      <ul className="flex flex-col gap-3">
        {facts.map(([icon, text]) => (
          <li key={text} className="flex gap-3">
            <Icon name={icon} className="mt-1 text-accent" />
            <span className="min-w-0">{text}</span>
          </li>
        ))}
      </ul>
      {bank < rules.draw ? (
        <Notice tone="warn" title={m.learning_bank_small({ count: bank, draw: rules.draw })}>
          <p>{m.learning_bank_small_text()}</p>
        </Notice>
      ) : null}
      {"tag" in start ? (
        <StartRefusalNotice refusal={start} prerequisites={module.prerequisites} />
      ) : (
        <StartQuiz start={start} />
      )}
    </Page>
  );
}

function StartQuiz({ start }: { start: Exclude<ModulePage["start"], { tag: string }> }) {
  const isStarting = useNavigation().state !== "idle";
  if (start.resume !== null) {
    return (
      <div>
        <LinkButton to={`/attempts/${start.resume}`} variant="next">
          {m.learning_resume_quiz()}
        </LinkButton>
      </div>
    );
  }
  return (
    <Form method="post" className="flex flex-wrap items-center gap-4">
      <Button variant="next" aria-disabled={isStarting}>
        {m.learning_start_quiz()}
      </Button>
      <span className="text-sm text-soft">{m.learning_attempts_left({ count: start.attemptsLeft })}</span>
    </Form>
  );
}
