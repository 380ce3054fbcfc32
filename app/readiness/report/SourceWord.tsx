import { m } from "~/i18n/messages";
import type { FactSource } from "~/learning/evidence-fact";

/** What kind of evidence it is, in words. */
export function sourceWord(source: FactSource): string {
  switch (source) {
    case "quiz_item":
      return m.readiness_kind_quiz_item();
    case "refresh_item":
      return m.readiness_kind_refresh_item();
    case "practice_criterion":
      return m.readiness_kind_practice_criterion();
    case "observation":
      return m.readiness_kind_observation();
    case "self_assessment":
      return m.readiness_kind_self_assessment();
  }
}
