import { m } from "~/i18n/messages";
import { Details } from "~/ui/Details";
import type { Question } from "../question";

/** How each kind of question is scored (learning/score.ts), as learners read it. */
const METHODS: Record<Question["kind"], () => string> = {
  single: m.learning_scoring_single,
  multiple: m.learning_scoring_multiple,
  judgement: m.learning_scoring_judgement,
  ordering: m.learning_scoring_ordering,
  matching: m.learning_scoring_matching,
  numeric: m.learning_scoring_numeric,
  short: m.learning_scoring_short,
  spot: m.learning_scoring_spot,
};

/** How the result came about, for the kinds of question that were asked. */
export function ScoringMethod({ kinds }: { kinds: readonly Question["kind"][] }) {
  const asked = (Object.keys(METHODS) as Question["kind"][]).filter((kind) => kinds.includes(kind));
  return (
    <Details summary={m.learning_scoring()}>
      <div className="flex max-w-[66ch] flex-col gap-3 text-soft">
        <p>{m.learning_scoring_lead()}</p>
        <ul className="flex list-disc flex-col gap-2 ps-5">
          {asked.map((kind) => (
            <li key={kind}>{METHODS[kind]()}</li>
          ))}
        </ul>
      </div>
    </Details>
  );
}
