import { formatNumber } from "~/i18n/format";
import { currentLocale } from "~/i18n/locale";
import { m } from "~/i18n/messages";
import type { Locale, Localized } from "~/kernel/locale";
import type { PlanObstacle } from "./plan";

/** How the things that a reason speaks of are called. */
export interface Names {
  competency(id: string): string;
  module(id: string): string;
  day(isoDay: string): string;
}

/** A text of the content in the language of the page. */
export const inLocale = (text: Localized): string => text[currentLocale()];

/** Several names as a list in words. */
export const listOf = (names: readonly string[], locale: Locale = currentLocale()) =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format(names);

/** Why a plan leaves something open, in a sentence. */
export function sayObstacle(obstacle: PlanObstacle, names: Names, locale: Locale = currentLocale()): string {
  const options = { locale };
  switch (obstacle.kind) {
    case "deadline_before_start":
      return m.transitions_obstacle_deadline_before_start(
        { start: names.day(obstacle.start), deadline: names.day(obstacle.deadline) },
        options,
      );
    case "no_whole_week":
      return m.transitions_obstacle_no_whole_week(
        { start: names.day(obstacle.start), deadline: names.day(obstacle.deadline) },
        options,
      );
    case "no_module_raises":
      return m.transitions_obstacle_no_module_raises(
        {
          competency: names.competency(obstacle.competency),
          need: obstacle.need,
          reachable: obstacle.reachable,
        },
        options,
      );
    case "prerequisite_cycle":
      return m.transitions_obstacle_prerequisite_cycle(
        {
          competency: names.competency(obstacle.competency),
          modules: listOf(obstacle.modules.map(names.module), locale),
        },
        options,
      );
    case "prerequisite_unknown":
      return m.transitions_obstacle_prerequisite_unknown(
        {
          competency: names.competency(obstacle.competency),
          module: names.module(obstacle.module),
          prerequisite: names.module(obstacle.prerequisite),
        },
        options,
      );
    case "too_little_time":
      return m.transitions_obstacle_too_little_time(
        {
          count: obstacle.weeks,
          hours: formatNumber(obstacle.hoursPerWeek),
          competencies: listOf(obstacle.competencies.map(names.competency), locale),
          needed: formatNumber(obstacle.hoursNeeded),
        },
        options,
      );
  }
}
