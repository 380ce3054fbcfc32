import { type Door, learners, ownerOnly } from "./door";
import { page } from "./page";

/** The pages of refresh: everybody's own, a single review its owner's alone. */
export const REFRESH_PAGES: readonly Door[] = [
  page("refresh", "/refresh", learners(200)),
  page("refresh", "/refresh?notice=changed", learners(200), { what: "notice" }),
  page("refresh.forecast", "/refresh/forecast", learners(200)),
  page("refresh.settings", "/refresh/settings", learners(200)),
  page("refresh.review", ({ refresh }) => `/refresh/reviews/${refresh.review}`, ownerOnly(200), {
    shows: { owner: ["memory"] },
  }),
  page("refresh.review", ({ nobody }) => `/refresh/reviews/${nobody}`, learners(404), { what: "unknown" }),
  page("refresh.review", "/refresh/reviews/1", learners(404), { what: "no id" }),
];

const action = (row: Omit<Door, "method">): Door => ({ method: "POST", ...row });

/** Answers and settings of refresh. */
export const REFRESH_ACTIONS: readonly Door[] = [
  action({
    route: "routes/refresh",
    what: "no intent",
    path: () => "/refresh",
    form: ({ refresh }) => refresh.forms[0],
    answers: learners(400),
  }),
  ...(["answer", "unknown"] as const).map((intent, index) =>
    action({
      route: "routes/refresh",
      what: intent,
      path: () => "/refresh",
      // Whoever has no card of this item cannot answer it.
      form: ({ refresh }) => new URLSearchParams([...(refresh.forms[index] ?? []), ["intent", intent]]),
      answers: ownerOnly(302),
      leadsTo: () => "/refresh/reviews/",
    }),
  ),
  action({
    route: "routes/refresh.settings",
    what: "minutes",
    path: () => "/refresh/settings",
    form: () => ({ minutes: "5" }),
    answers: learners(302),
    leadsTo: () => "/refresh/settings",
  }),
  action({
    route: "routes/refresh.settings",
    what: "too many minutes",
    path: () => "/refresh/settings",
    form: () => ({ minutes: "11" }),
    answers: learners(400),
    changesNothing: true,
  }),
];
