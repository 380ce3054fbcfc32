import { formatNumber } from "~/i18n/format";
import type { RuleLine } from "../debrief-view";
import { ACT_NAMES } from "./act-names";
import { RULE_WORDS } from "./rule-words";
import { MEASURE_NAMES } from "./words";

/** Rules that fired, in words, each with what it changed. */
export function RuleList({ title, rules }: { title: string; rules: readonly RuleLine[] }) {
  if (rules.length === 0) return null;
  return (
    <div>
      <h3 className="text-lg font-semibold">{title}</h3>
      <ul className="mt-2 flex list-disc flex-col gap-1.5 ps-5 text-sm">
        {rules.map((line, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule may fire twice in a turn; the list never changes in place
          <li key={position}>
            {wordsOf(line)}
            {line.effects.length > 0 ? <span className="block text-soft">{effectsOf(line)}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function wordsOf({ rule, subject }: RuleLine): string {
  const named =
    subject && subject in ACT_NAMES ? ACT_NAMES[subject as keyof typeof ACT_NAMES]() : (subject ?? "");
  return RULE_WORDS[rule]({ subject: named });
}

function effectsOf({ effects }: RuleLine): string {
  const signed = (change: number) => `${change > 0 ? "+" : "−"}${formatNumber(Math.abs(change), 2)}`;
  return effects
    .map(({ measure, change }) => `${MEASURE_NAMES[measure]?.() ?? measure} ${signed(change)}`)
    .join(" · ");
}
