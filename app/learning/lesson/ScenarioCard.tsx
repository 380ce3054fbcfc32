import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/LinkButton";
import type { LessonProps } from "../lesson-components";
import { Aside } from "./Aside";
import { useLesson } from "./lesson-context";

/** The way from a lesson to a simulated conversation. */
export function ScenarioCard({ slug }: LessonProps<"Scenario">) {
  const { scenarios } = useLesson();
  return (
    <Aside icon="practice" title={m.learning_scenario()}>
      <div>
        <p className="font-display text-xl font-semibold">
          {scenarios[slug] ?? m.learning_scenario_untitled()}
        </p>
        <p className="mt-1 text-soft">{m.learning_scenario_text()}</p>
      </div>
      <div data-print="never">
        <LinkButton to={`/practice/${slug}`}>{m.learning_scenario_start()}</LinkButton>
      </div>
    </Aside>
  );
}
