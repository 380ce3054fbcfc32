import type { Locale } from "~/kernel/locale";
import { plainText } from "~/learning/answer-text";
import type { Item } from "~/learning/item";
import type { ForeignBody } from "./foreign-question";
import { feedbacks, type ItemBase, type Mapping } from "./mapping";
import { quoted } from "./notice";

/** Most answers that are looked at in one question to type: nobody writes more by hand, and each is told of. */
const MOST_ANSWERS = 100;

/** Whether there are no more answers than that. */
function areFew({ length: count }: readonly unknown[], { tell }: Mapping): boolean {
  if (count > MOST_ANSWERS) tell("answers_many", { count, most: MOST_ANSWERS });
  return count <= MOST_ANSWERS;
}

/** A number to type: the range that earns most. */
export function toNumeric(
  base: ItemBase,
  body: ForeignBody & { type: "numerical" },
  mapping: Mapping,
): Item | null {
  const { say, tell } = mapping;
  if (!areFew(body.answers, mapping)) return null;
  const best = Math.max(...body.answers.map(({ percent }) => percent), 0);
  const kept = body.answers.find(({ percent }) => percent === best);
  if (!kept || best === 0) return tell("number_none", {});
  const dropped = body.answers.length - 1;
  if (dropped > 0) tell("ranges_dropped", { count: dropped });
  const [right = "", wrong = ""] = feedbacks([kept.feedback, body.wrong], mapping);
  const unit = body.unit === null ? {} : { unit: say(body.unit) };
  const answer = { value: kept.value, tolerance: kept.tolerance, ...unit };
  return { ...base, kind: "numeric", answer, feedback: { right: say(right), wrong: say(wrong) } };
}

/** A wildcard: any run of `*` that no backslash makes a plain asterisk. */
const WILDCARD = /(?<!\\)\*+/g;

/** Words to type: the answers that earn most. */
export function toShort(
  base: ItemBase,
  body: ForeignBody & { type: "short" },
  locale: Locale,
  mapping: Mapping,
): Item | null {
  const { say, tell } = mapping;
  if (!areFew(body.answers, mapping)) return null;
  const best = Math.max(...body.answers.map(({ percent }) => percent), 0);
  if (best === 0) return tell("right_none", {});
  const accepted: string[] = [];
  let wrong = "";
  for (const { text, percent, feedback } of body.answers) {
    const words = text.replace(WILDCARD, " ").replaceAll("\\*", "*").replace(/ {2,}/g, " ").trim();
    if (words === "" && percent < best) {
      wrong ||= feedback;
    } else if (percent < best) {
      tell("partial_dropped", { text: quoted(text), percent });
    } else if (plainText(words) === "") {
      return tell("answer_wordless", { text: quoted(text) });
    } else {
      if (text.search(WILDCARD) >= 0) tell("wildcard_dropped", { text: quoted(text) });
      accepted.push(text.search(WILDCARD) >= 0 ? words : text.replaceAll("\\*", "*"));
    }
  }
  if (body.caseMatters) tell("case_ignored", {});
  const right = body.answers.find(({ percent }) => percent === best)?.feedback ?? "";
  const [whenRight = "", whenWrong = ""] = feedbacks([right, wrong], mapping);
  const accept = { fr: [] as string[], en: [] as string[], [locale]: accepted };
  return { ...base, kind: "short", accept, feedback: { right: say(whenRight), wrong: say(whenWrong) } };
}
