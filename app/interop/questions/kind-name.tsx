import { m } from "~/i18n/messages";
import type { Item } from "~/learning/item";

const NAMES: Record<Item["kind"], () => string> = {
  single: m.questions_kind_single,
  multiple: m.questions_kind_multiple,
  ordering: m.questions_kind_ordering,
  matching: m.questions_kind_matching,
  numeric: m.questions_kind_numeric,
  short: m.questions_kind_short,
  spot: m.questions_kind_spot,
  judgement: m.questions_kind_judgement,
};

/** What a kind of question is called. */
export const kindName = (kind: Item["kind"]): string => NAMES[kind]();
