import { m } from "./messages";

/** What each kind of question is called, by the kind's own word. */
export const questionKinds = {
  single: m.questions_kind_single,
  multiple: m.questions_kind_multiple,
  ordering: m.questions_kind_ordering,
  matching: m.questions_kind_matching,
  numeric: m.questions_kind_numeric,
  short: m.questions_kind_short,
  spot: m.questions_kind_spot,
  judgement: m.questions_kind_judgement,
} as const;
