import { VISITORS, type Visitor } from "./people";
import type { Secret, World } from "./world";

/** A status; "login" is the way to the sign-in page. */
export type Answer = 200 | 204 | 302 | 400 | 403 | 404 | "login";
export type Answers = Readonly<Record<Visitor, Answer>>;
type Shows = Readonly<Partial<Record<Visitor, readonly Secret[]>>>;

/** One address with one method, and what it must answer to everybody. */
export interface Door {
  /** Id of the route in the build. */
  route: string;
  method: "GET" | "POST";
  /** Which resource, or which intent. */
  what: string;
  path: (world: World) => string;
  /** Fields that are sound: who sends them is all that decides. */
  form?: (world: World) => URLSearchParams | Record<string, string>;
  answers: Answers;
  /** Also who may do it writes nothing by it. */
  changesNothing?: boolean;
  /** Where the answers lead that are redirections. */
  leadsTo?: (world: World) => string;
  /** Secrets that must be in the body; all others must not be in it. Nobody has secrets from herself. */
  shows?: Shows;
  /** The same before the consultation is on record, where it is not "names, and one's own". */
  answersBefore?: Partial<Answers>;
  showsBefore?: Shows;
}

/** The same answer to each of these visitors. */
export const to = (visitors: readonly Visitor[], answer: Answer) =>
  Object.fromEntries(visitors.map((visitor) => [visitor, answer])) as Partial<Answers>;

/** The same answer to everybody. */
export const all = (answer: Answer) => to(VISITORS, answer) as Answers;

/** Nobody but whom `opened` names: others hear 403, and who is not signed in is sent to do so. */
export const closed = (...opened: Partial<Answers>[]): Answers =>
  Object.assign({}, all(403), to(["anonymous"], "login"), ...opened);

export const LEARNERS = ["owner", "colleague", "outsider", "manager", "otherManager", "hr"] as const;
export const IN_CHARGE = ["manager", "otherManager", "hr"] as const;

/** For everybody who learns. */
export const learners = (answer: Answer) => closed(to(LEARNERS, answer));

/** For its owner; to others who learn it is as if it were not there. */
export const ownerOnly = (answer: Answer) => closed(to(LEARNERS, 404), { owner: answer });

/** Whose a secret is; she may meet it anywhere. */
export const secretOwner = (secret: Secret): Visitor => (secret === "outsiderName" ? "outsider" : "owner");

const NAMES: readonly Secret[] = ["ownerName", "outsiderName"];

/** What `door` must show `visitor`, with or without the consultation on record. */
export function shownTo(door: Door, visitor: Visitor, consulted: boolean): readonly Secret[] {
  const after = door.shows?.[visitor] ?? [];
  if (consulted) return after;
  if (door.showsBefore) return door.showsBefore[visitor] ?? [];
  return after.filter((secret) => NAMES.includes(secret) || secretOwner(secret) === visitor);
}

/** What `door` must answer `visitor`, with or without the consultation on record. */
export const answerTo = (door: Door, visitor: Visitor, consulted: boolean): Answer =>
  (consulted ? undefined : door.answersBefore?.[visitor]) ?? door.answers[visitor];
