import { type Door, learners } from "./door";
import { page } from "./page";
import { MODULE } from "./world";

/** The catalogue's views other than the first. */
export const CATALOGUE_PAGES: readonly Door[] = [
  page("learn", "/learn?view=all", learners(200), { what: "all modules" }),
  page("learn", "/learn?q=client&guideline=1&state=in_progress", learners(200), {
    what: "search and filters",
  }),
  page("learn", "/learn?q=%3Cscript%3E&guideline=99&competency=%27", learners(200), { what: "nonsense" }),
];

/** What a lesson's page reports by itself. */
export const CATALOGUE_ACTIONS: readonly Door[] = [
  {
    method: "POST",
    route: "routes/learn.time",
    what: "time and place in a lesson",
    path: () => "/learn/time",
    form: ({ lesson }) => ({ module: MODULE, lesson, seconds: "10", position: "h-nowhere" }),
    answers: learners(204),
  },
  {
    method: "POST",
    route: "routes/learn.time",
    what: "nonsense",
    path: () => "/learn/time",
    form: ({ lesson }) => ({ module: MODULE, lesson, seconds: "10", position: "<b>" }),
    answers: learners(400),
    changesNothing: true,
  },
];
