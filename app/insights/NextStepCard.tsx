import { m } from "~/i18n/messages";
import { goOnLabel } from "~/learning/catalogue/go-on-label";
import { PathReasons } from "~/learning/catalogue/PathReasons";
import { LinkButton } from "~/ui/LinkButton";
import type { NextStep } from "./next-step";

function titleOf(step: NextStep): string {
  switch (step.kind) {
    case "module":
      if (step.goOn.kind === "start") return m.catalogue_start_module({ title: step.title });
      if (step.goOn.kind === "lesson") return m.catalogue_go_on_module({ title: step.title });
      return m.catalogue_go_on_quiz({ title: step.title });
    case "practice":
      return m.app_home_next_practice({ title: step.title });
    case "skills":
      return m.app_home_next_skills();
  }
}

interface NextStepCardProps {
  step: NextStep;
  /** Titles of modules that reasons name, by slug. */
  titles: Readonly<Record<string, string>>;
}

/** The one thing to do next, why, and the way there. */
export function NextStepCard({ step, titles }: NextStepCardProps) {
  return (
    <section
      aria-labelledby="next-step"
      className="rounded-xl border border-line border-s-4 border-s-next bg-surface p-6 sm:p-8"
    >
      <p className="text-sm text-soft">{m.app_home_next()}</p>
      <h2 id="next-step" className="mt-1 text-2xl">
        {titleOf(step)}
      </h2>
      <div className="mt-3 max-w-[56ch] text-soft">
        <Why step={step} titles={titles} />
      </div>
      <LinkButton to={step.to} variant="next" className="mt-5">
        {step.kind === "module" ? goOnLabel(step.goOn) : m.app_home_go()}
      </LinkButton>
    </section>
  );
}

function Why({ step, titles }: NextStepCardProps) {
  if (step.kind === "practice") return <p>{m.app_home_next_practice_why()}</p>;
  if (step.kind === "skills") return <p>{m.app_home_next_skills_why()}</p>;
  const { goOn, reasons, progress, lessons } = step;
  return (
    <>
      <PathReasons reasons={reasons} titles={titles} progress={progress} lessons={lessons} />
      {goOn.kind === "lesson" && goOn.heading !== null ? (
        <p className="mt-2">{m.catalogue_resume_title({ heading: goOn.heading })}</p>
      ) : null}
    </>
  );
}
