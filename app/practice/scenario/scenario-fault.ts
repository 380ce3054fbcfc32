import type { Locale } from "~/kernel/locale";

/** Something an author has to mend in a scenario, with its place in one of its files. */
export interface ScenarioFault {
  file: "scenario" | Locale;
  path: (string | number)[];
  what: string;
  mend: string;
}
