import { m } from "~/i18n/messages";
import type { IconName } from "~/ui/Icon";
import type { Tone } from "~/ui/tone";
import type { Verdict } from "../review";

/** How each verdict is said: never by colour alone. */
export const VERDICTS: Record<Verdict, { tone: Tone; icon: IconName; text: () => string }> = {
  right: { tone: "good", icon: "check", text: m.learning_verdict_right },
  partly: { tone: "warn", icon: "minus", text: m.learning_verdict_partly },
  wrong: { tone: "warn", icon: "refresh", text: m.learning_verdict_wrong },
  unanswered: { tone: "neutral", icon: "question", text: m.learning_verdict_unanswered },
};
