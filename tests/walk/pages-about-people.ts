import { closed, type Door, IN_CHARGE, learners, to } from "./door";
import { page, pageOf } from "./page";
import type { Secret, World } from "./world";

/** What a page about her skills says of the owner. */
const FIGURES: readonly Secret[] = ["quizScore", "practiceScore", "evidence", "criterion"];
const REPORT: readonly Secret[] = ["ownerName", ...FIGURES];
/** What a line of the team's table says of her. */
const LINE: readonly Secret[] = ["ownerName", "quizScore", "practiceScore"];

const team = () => "/team";
const unit = (name: keyof World["cast"]["units"]) => (world: World) => `/team?unit=${world.cast.units[name]}`;

const READINESS: Door[] = [
  page("skills", "/skills", learners(200), { shows: { owner: FIGURES } }),
  page("skills", "/skills?view=manager", learners(200), {
    what: "as her manager sees it",
    shows: { owner: FIGURES },
    showsBefore: {},
  }),
  page("team", "/team", closed(to(IN_CHARGE, 200)), {
    shows: { manager: LINE, otherManager: ["outsiderName"], hr: [...LINE, "outsiderName"] },
  }),
  page("team", unit("team"), closed({ manager: 200, otherManager: 404, hr: 200 }), {
    what: "the owner's unit",
    shows: { manager: LINE, hr: LINE },
  }),
  page("team", unit("company"), closed({ manager: 404, otherManager: 404, hr: 200 }), {
    what: "the company",
    shows: { hr: [...LINE, "outsiderName"] },
  }),
  page("team.person", pageOf(team, "owner"), closed({ manager: 200, otherManager: 404, hr: 200 }), {
    what: "about the owner",
    shows: { manager: REPORT, hr: REPORT },
  }),
  page("team.person", pageOf(team, "outsider"), closed({ manager: 404, otherManager: 200, hr: 200 }), {
    what: "about the outsider",
    shows: { otherManager: ["outsiderName"], hr: ["outsiderName"] },
  }),
  page("team.person", pageOf(team, "hr"), closed({ manager: 404, otherManager: 404, hr: 200 }), {
    what: "about HR",
  }),
  page("team.person", ({ nobody }) => `/team/${nobody}`, closed(to(IN_CHARGE, 404)), {
    what: "about nobody",
  }),
];

const change = (world: World) => `/transitions/${world.change}`;
const people = (world: World) => `${change(world)}/people`;

const TRANSITIONS: Door[] = [
  page("future", "/future", learners(200), { shows: { owner: ["gap", "plan"] } }),
  page("transitions", "/transitions", closed({ hr: 200, representative: 200 })),
  page("transitions.change", change, closed({ hr: 200, representative: 200 }), {
    shows: { hr: ["ownerName", "outsiderName", "gap"] },
    showsBefore: {},
  }),
  page(
    "transitions.change",
    ({ nobody }) => `/transitions/${nobody}`,
    closed({ hr: 404, representative: 404 }),
    {
      what: "unknown",
    },
  ),
  page("transitions.person", pageOf(people, "owner"), closed({ owner: 200, hr: 200 }), {
    what: "about the owner",
    shows: { owner: ["gap", "plan"], hr: ["ownerName", "gap", "plan"] },
  }),
  page("transitions.person", pageOf(people, "outsider"), closed({ outsider: 200, hr: 200 }), {
    what: "about the outsider",
    shows: { hr: ["outsiderName"] },
  }),
  // As about somebody there is: whether an id is a person's is not for everybody to learn.
  page("transitions.person", (world) => `${people(world)}/${world.nobody}`, closed({ hr: 404 }), {
    what: "about nobody",
  }),
];

/** Loaders about other people's work, and of what others see of one's own. */
export const PAGES_ABOUT_PEOPLE: readonly Door[] = [...READINESS, ...TRANSITIONS];
