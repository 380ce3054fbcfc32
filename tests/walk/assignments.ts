import { addDays, isoDay } from "~/kernel/time";
import { closed, type Door, learners } from "./door";
import { page } from "./page";
import type { Secret, World } from "./world";

type Somebody = keyof World["cast"]["ids"];
const about = (person: Somebody) => (world: World) => `/team/${world.cast.ids[person]}/assignments`;

const SEEN: readonly Secret[] = ["ownerName", "asked"];
const seen = { manager: SEEN, hr: SEEN };
const inChargeOfOwner = (answer: 200 | 302 | 400) =>
  closed({ manager: answer, otherManager: 404, hr: answer });
const inChargeOfOutsider = (answer: 200 | 302) => closed({ manager: 404, otherManager: answer, hr: answer });

/** Loaders of what is asked of somebody. That it is asked and done is participation: before the consultation too. */
export const ASSIGNMENT_PAGES: readonly Door[] = [
  page("learn.assignments", "/learn/assignments", learners(200), { shows: { owner: ["asked"] } }),
  page("team.person.assignments", about("owner"), inChargeOfOwner(200), {
    what: "of the owner",
    shows: seen,
    showsBefore: seen,
  }),
  page("team.person.assignments", about("outsider"), inChargeOfOutsider(200), {
    what: "of the outsider",
    shows: { otherManager: ["outsiderName"], hr: ["outsiderName"] },
  }),
  // Nobody is in charge of herself.
  page("team.person.assignments", about("manager"), closed({ manager: 404, otherManager: 404, hr: 200 }), {
    what: "of the manager",
  }),
  page("team.person.assignments", about("hr"), closed({ manager: 404, otherManager: 404, hr: 404 }), {
    what: "of HR herself",
  }),
  page(
    "team.person.assignments",
    ({ nobody }) => `/team/${nobody}/assignments`,
    closed({ manager: 404, otherManager: 404, hr: 404 }),
    { what: "of nobody" },
  ),
];
const action = (what: string, person: Somebody, rest: Pick<Door, "answers" | "form" | "leadsTo">): Door => ({
  route: "routes/team.person.assignments",
  method: "POST",
  what,
  path: about(person),
  ...rest,
});
const request = (module: string) => () => ({
  intent: "ask",
  module,
  dueOn: isoDay(addDays(new Date(), 30)),
  reason: "Avant la prochaine version.",
});
const withdraw = ({ assignment }: World) => ({ intent: "withdraw", assignment });

/** Asking somebody to take a module, and withdrawing it. */
export const ASSIGNMENT_ACTIONS: readonly Door[] = [
  action("no intent", "owner", { answers: inChargeOfOwner(400), form: () => ({}) }),
  action("ask the owner", "owner", {
    answers: inChargeOfOwner(302),
    form: request("tone-and-style"),
    leadsTo: about("owner"),
  }),
  action("ask the outsider", "outsider", {
    answers: inChargeOfOutsider(302),
    form: request("tone-and-style"),
    leadsTo: about("outsider"),
  }),
  action("ask the manager", "manager", {
    answers: closed({ manager: 404, otherManager: 404, hr: 302 }),
    form: request("tone-and-style"),
    leadsTo: about("manager"),
  }),
  action("ask nobody but herself", "hr", {
    answers: closed({ manager: 404, otherManager: 404, hr: 404 }),
    form: request("tone-and-style"),
  }),
  action("withdraw what is not of this person", "outsider", {
    answers: closed({ manager: 404, otherManager: 404, hr: 404 }),
    form: withdraw,
  }),
  action("withdraw", "owner", { answers: inChargeOfOwner(302), form: withdraw, leadsTo: about("owner") }),
];
