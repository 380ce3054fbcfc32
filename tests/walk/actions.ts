import { addDays, isoDay } from "~/kernel/time";
import { ASSIGNMENT_ACTIONS } from "./assignments";
import { CATALOGUE_ACTIONS } from "./catalogue";
import { CERTIFICATE_ACTIONS } from "./certificates";
import { all, closed, type Door, learners, ownerOnly } from "./door";
import { QUESTION_ACTIONS } from "./questions";
import { REFRESH_ACTIONS } from "./refresh";
import { MODULE, SCENARIO, TARGET_ROLE, type World } from "./world";

const action = (row: Omit<Door, "method">): Door => ({ method: "POST", ...row });
const at = (path: string) => () => path;
const fields = (form: Record<string, string>) => () => form;

const LEARNING: Door[] = [
  action({
    route: "routes/learn.time",
    what: "time on a lesson",
    path: at("/learn/time"),
    form: ({ lesson }) => ({ module: MODULE, lesson, seconds: "10" }),
    answers: learners(204),
  }),
  action({
    route: "routes/learn.lesson",
    what: "lesson read",
    path: ({ lesson }) => `/learn/${MODULE}/${lesson}`,
    answers: learners(302),
    leadsTo: at(`/learn/${MODULE}/`),
  }),
  action({
    route: "routes/learn.quiz",
    what: "start",
    path: at(`/learn/${MODULE}/quiz`),
    answers: learners(302),
    leadsTo: at("/attempts/"),
  }),
  action({
    route: "routes/attempt.answers",
    what: "autosave",
    path: ({ attempts }) => `/attempts/${attempts.open}/answers`,
    form: ({ answers }) => answers,
    answers: ownerOnly(200),
  }),
  action({
    route: "routes/attempt",
    what: "no intent",
    path: ({ attempts }) => `/attempts/${attempts.open}`,
    form: ({ answers }) => answers,
    answers: learners(400),
  }),
  ...["save", "submit"].map((intent) =>
    action({
      route: "routes/attempt",
      what: intent,
      path: ({ attempts }) => `/attempts/${attempts.open}`,
      form: ({ answers }) => new URLSearchParams([...answers, ["intent", intent]]),
      answers: ownerOnly(302),
      leadsTo: ({ attempts }) => `/attempts/${attempts.open}`,
    }),
  ),
];

// In this order: each is the move after the one before, and the last one ends the conversation.
const MOVES: Record<string, string>[] = [
  { intent: "say", text: "Je regarde ce qui a changé." },
  { intent: "reject", draft: "price-rise", reason: "C’est faux." },
  { intent: "report", draft: "price-rise", reason: "C’est faux." },
  { intent: "tool", tool: "search-policy", "args.query": "remise" },
  { intent: "handover", to: "nobody", summary: "Facture doublée." },
  { intent: "close" },
];
const conversation = ({ conversations }: World) => `/conversations/${conversations.open}`;

const PRACTICE: Door[] = [
  ...["private", "assessed"].map((mode) =>
    action({
      route: "routes/practice.scenario",
      what: `start ${mode}`,
      path: at(`/practice/${SCENARIO}`),
      form: fields({ mode }),
      answers: learners(302),
      leadsTo: at("/conversations/"),
    }),
  ),
  action({
    route: "routes/conversation",
    what: "no intent",
    path: conversation,
    form: fields({ index: "1" }),
    answers: learners(400),
  }),
  ...MOVES.map((move, index) =>
    action({
      route: "routes/conversation",
      what: move.intent ?? "",
      path: conversation,
      // The owner has said hello already.
      form: fields({ ...move, index: String(index + 1) }),
      answers: ownerOnly(302),
      leadsTo: conversation,
    }),
  ),
];

const TRANSITIONS: Door[] = [
  action({
    route: "routes/transitions.change",
    what: "judge a task",
    path: ({ change }) => `/transitions/${change}`,
    form: fields({
      task: "customer-service-adviser/resolve-complaints",
      fate: "augmented",
      reason: "L’assistant prépare, une personne décide.",
    }),
    answers: closed({ hr: 302 }),
    leadsTo: ({ change }) => `/transitions/${change}`,
  }),
  ...(["owner", "outsider"] as const).map((person) =>
    action({
      route: "routes/transitions.person",
      what: `plan for the ${person}`,
      path: ({ change, cast }) => `/transitions/${change}/people/${cast.ids[person]}`,
      form: () => ({ targetRole: TARGET_ROLE, hoursPerWeek: "4", deadline: isoDay(addDays(new Date(), 90)) }),
      answers: closed({ hr: 302 }),
      leadsTo: ({ change }) => `/transitions/${change}`,
      // A plan rests on single figures.
      answersBefore: { hr: 403 },
    }),
  ),
];

// Last: they change how and whether the visitors come back.
const OWN_SESSION: Door[] = [
  action({
    route: "routes/login",
    what: "wrong password",
    path: at("/login"),
    form: fields({ email: "person@example.com", password: "wrong", to: "/" }),
    answers: { ...all(302), anonymous: 400 },
    leadsTo: at("/"),
    changesNothing: true,
  }),
  action({
    route: "routes/login",
    what: "as a person who is not of the demonstration",
    path: at("/login"),
    form: ({ cast }) => ({ person: cast.ids.admin, to: "/" }),
    answers: { ...all(302), anonymous: 400 },
    leadsTo: at("/"),
    changesNothing: true,
  }),
  action({
    route: "routes/theme",
    what: "dark",
    path: at("/theme"),
    form: fields({ theme: "dark", returnTo: "/method" }),
    answers: { ...all(302), anonymous: "login" },
    leadsTo: at("/method"),
  }),
  action({
    route: "routes/locale",
    what: "English",
    path: at("/locale"),
    form: fields({ locale: "en", returnTo: "/method" }),
    answers: all(302),
    leadsTo: at("/method"),
  }),
  action({
    route: "routes/logout",
    what: "sign out",
    path: at("/logout"),
    answers: all(302),
    leadsTo: at("/login"),
  }),
];

/**
 * Every action with each of its intents, in the order in which they are walked. Refresh comes before the quiz, whose
 * answers move its cards.
 */
export const ACTIONS: readonly Door[] = [
  ...REFRESH_ACTIONS,
  ...LEARNING,
  ...CATALOGUE_ACTIONS,
  ...PRACTICE,
  ...ASSIGNMENT_ACTIONS,
  ...CERTIFICATE_ACTIONS,
  ...QUESTION_ACTIONS,
  ...TRANSITIONS,
  ...OWN_SESSION,
];
