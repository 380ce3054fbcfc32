import { m } from "~/i18n/messages";
import type { Tone } from "~/ui/tone";
import type { ItemFlag } from "../item-statistics";

/** A remark in a few words, what it means for the author, and how serious it is. */
export const FLAG_WORDS: Readonly<
  Record<ItemFlag, { name: () => string; advice: () => string; tone: Tone }>
> = {
  misleads: { name: m.authoring_flag_misleads, advice: m.authoring_advice_misleads, tone: "bad" },
  does_not_separate: {
    name: m.authoring_flag_does_not_separate,
    advice: m.authoring_advice_does_not_separate,
    tone: "warn",
  },
  too_hard: { name: m.authoring_flag_too_hard, advice: m.authoring_advice_too_hard, tone: "warn" },
  too_easy: { name: m.authoring_flag_too_easy, advice: m.authoring_advice_too_easy, tone: "info" },
  distractor_never_chosen: {
    name: m.authoring_flag_distractor_never_chosen,
    advice: m.authoring_advice_distractor_never_chosen,
    tone: "info",
  },
};
