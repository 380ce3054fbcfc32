import { m } from "~/i18n/messages";
import { roleName } from "~/people/RoleNames";
import type { AccessRole } from "~/people/viewer";
import type { CatalogueFilter, ModuleLength } from "../catalogue-address";
import type { ModuleState } from "../completion";
import { guidelineName } from "./guideline-name";

const STATES: Record<ModuleState, () => string> = {
  not_started: m.learning_state_not_started,
  in_progress: m.learning_state_in_progress,
  completed: m.learning_state_completed,
  expired: m.learning_state_expired,
};
const LENGTHS: Record<ModuleLength, () => string> = {
  short: m.catalogue_length_short,
  medium: m.catalogue_length_medium,
  long: m.catalogue_length_long,
};

/** What each filter is called. */
export const FILTER_NAMES: Record<CatalogueFilter, () => string> = {
  guideline: m.catalogue_filter_guideline,
  state: m.catalogue_filter_state,
  length: m.catalogue_filter_length,
  competency: m.catalogue_filter_competency,
  audience: m.catalogue_filter_audience,
};

/** A value of a filter in words; `competencies` has the titles by id. */
export function filterLabel(
  filter: CatalogueFilter,
  value: string,
  competencies: Readonly<Record<string, string>>,
): string {
  switch (filter) {
    case "guideline":
      return guidelineName(Number(value));
    case "state":
      return STATES[value as ModuleState]();
    case "length":
      return LENGTHS[value as ModuleLength]();
    case "competency":
      return competencies[value] ?? value;
    case "audience":
      return roleName(value as AccessRole);
  }
}
