import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/LinkButton";
import type { NextStep } from "./next-step";

const WHY: Record<NextStep["kind"], () => string> = {
  lesson: m.app_home_next_lesson_why,
  quiz: m.app_home_next_quiz_why,
  practice: m.app_home_next_practice_why,
  skills: m.app_home_next_skills_why,
};

function titleOf(step: NextStep): string {
  switch (step.kind) {
    case "lesson":
      return m.app_home_next_lesson({ title: step.title });
    case "quiz":
      return m.app_home_next_quiz({ title: step.title });
    case "practice":
      return m.app_home_next_practice({ title: step.title });
    case "skills":
      return m.app_home_next_skills();
  }
}

/** The one thing to do next, why, and the way there. */
export function NextStepCard({ step }: { step: NextStep }) {
  return (
    <section
      aria-labelledby="next-step"
      className="rounded-xl border border-line border-s-4 border-s-next bg-surface p-6 sm:p-8"
    >
      <p className="text-sm text-soft">{m.app_home_next()}</p>
      <h2 id="next-step" className="mt-1 text-2xl">
        {titleOf(step)}
      </h2>
      <p className="mt-2 max-w-[56ch] text-soft">{WHY[step.kind]()}</p>
      <LinkButton to={step.to} variant="next" className="mt-5">
        {m.app_home_go()}
      </LinkButton>
    </section>
  );
}
