import { all, closed, type Door, learners, ownerOnly } from "./door";
import { page } from "./page";
import { MODULE, SCENARIO, type World } from "./world";

const signedIn = { ...all(200), anonymous: "login" } as const;
const home = () => "/";

const OPEN: Door[] = [
  page("root", "/", all(200), { what: "frame" }),
  page("home", "/", signedIn),
  page("login", "/login", { ...all(302), anonymous: 200 }, { leadsTo: home }),
  page("logout", "/logout", all(302), { leadsTo: home }),
  page("locale", "/locale", all(302), { leadsTo: home }),
  page("theme", "/theme", all(302), { leadsTo: home }),
  page("method", "/method", signedIn),
  page("gallery", "/gallery", all(404)),
  page("healthz", "/healthz", all(200)),
  page("readyz", "/readyz", all(200)),
  page("not-found", "/no/such/page", all(404)),
  // The audit log names who acted.
  page("admin", "/admin", closed({ admin: 200 }), { shows: { admin: ["ownerName"] } }),
];

const attempt = (kind: keyof World["attempts"]) => (world: World) => `/attempts/${world.attempts[kind]}`;
const LEARNING: Door[] = [
  page("learn", "/learn", learners(200)),
  page("learn.module", `/learn/${MODULE}`, learners(200)),
  page("learn.module", "/learn/nothing", learners(404), { what: "unknown" }),
  page("learn.quiz", `/learn/${MODULE}/quiz`, learners(200)),
  page("learn.quiz", "/learn/nothing/quiz", learners(404), { what: "unknown" }),
  page("learn.lesson", ({ lesson }) => `/learn/${MODULE}/${lesson}`, learners(200)),
  page("learn.lesson", `/learn/${MODULE}/nothing`, learners(404), { what: "unknown" }),
  page("attempt", attempt("open"), ownerOnly(200), { what: "open" }),
  page("attempt", attempt("submitted"), ownerOnly(200), {
    what: "submitted",
    shows: { owner: ["quizScore"] },
  }),
  page("attempt", ({ nobody }) => `/attempts/${nobody}`, learners(404), { what: "unknown" }),
  page("attempt", "/attempts/1", learners(404), { what: "no id" }),
];

const run =
  (kind: keyof World["conversations"], rest = "") =>
  (world: World) =>
    `/conversations/${world.conversations[kind]}${rest}`;
const RUNS = ["open", "private", "assessed"] as const;
const ENDED = ["private", "assessed"] as const;
const PRACTICE: Door[] = [
  page("practice", "/practice", learners(200), { shows: { owner: ["practiceScore"] } }),
  page("practice.scenario", `/practice/${SCENARIO}`, learners(200), {
    shows: { owner: ["practiceScore", "privateRun"] },
  }),
  page("practice.scenario", "/practice/nothing", learners(404), { what: "unknown" }),
  ...RUNS.map((kind) =>
    page("conversation", run(kind), ownerOnly(200), { what: kind, shows: { owner: ["words"] } }),
  ),
  page("conversation", ({ nobody }) => `/conversations/${nobody}`, learners(404), { what: "unknown" }),
  page("conversation.debrief", run("open", "/debrief"), ownerOnly(302), {
    what: "open",
    leadsTo: run("open"),
  }),
  ...ENDED.map((kind) =>
    page("conversation.debrief", run(kind, "/debrief"), ownerOnly(200), {
      what: kind,
      shows: { owner: ["criterion"] },
    }),
  ),
  page("conversation.debrief", run("assessed", "/debrief?turn=1&text=Bonjour"), ownerOnly(200), {
    what: "what if",
  }),
];

/** Loaders of everybody's own work. */
export const PAGES_OF_WORK: readonly Door[] = [...OPEN, ...LEARNING, ...PRACTICE];
