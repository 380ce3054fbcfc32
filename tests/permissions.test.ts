import type { RequestHandler, ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "~/kernel/time";
import { type Database, db } from "~/platform/db.server";
import { openTestDatabase } from "./database";
import { ACTIONS } from "./walk/actions";
import { compareDoors, routeAt } from "./walk/coverage";
import { answerTo, type Door, IN_CHARGE, secretOwner, shownTo } from "./walk/door";
import { DOORS, PAGES } from "./walk/doors";
import { fingerprint } from "./walk/fingerprint";
import { handlerOf, knock, loadBuild, type Reply, WAYS, type Way } from "./walk/knock";
import { recordConsultation, sessionCookie, VISITORS, type Visitor } from "./walk/people";
import { createWorld, type Secret, type World } from "./walk/world";

// Every loader and action of the compiled application, for every kind of visitor, on one world in memory.
let database: Database;
let build: ServerBuild;
let handle: RequestHandler;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  build = await loadBuild();
  handle = handlerOf(build);
  world = await createWorld(new Date());
});
afterAll(() => database?.close());

/** Who came, by which way, and whether the consultation was on record. */
interface Call {
  visitor: Visitor;
  way: Way;
  consulted: boolean;
}

/** What is wrong with a reply; nothing when it is as the table says. */
function faultsOf(
  door: Door,
  { visitor, way, consulted }: Call,
  { status, location, body }: Reply,
): string[] {
  const answer = answerTo(door, visitor, consulted);
  const faults: string[] = [];
  if (status !== (answer === "login" ? 302 : answer)) faults.push(`answers ${status}, not ${answer}`);
  const goal = answer === "login" ? "/login" : answer === 302 ? door.leadsTo?.(world) : undefined;
  if (goal !== undefined && !location?.startsWith(goal)) faults.push(`leads to ${location}, not ${goal}`);
  const shown = shownTo(door, visitor, consulted);
  for (const [secret, text] of Object.entries(world.secrets) as [Secret, string][]) {
    // A page repeats its own address, which whoever asked for it knew.
    const isKnown = secretOwner(secret) === visitor || door.path(world).includes(text);
    const holds = body.includes(text);
    // The older address answers with what its loader may give, or with nothing.
    if (shown.includes(secret) && !holds && way !== "older") faults.push(`does not show ${secret}`);
    if (!shown.includes(secret) && holds && !isKnown) faults.push(`gives away ${secret}`);
  }
  return faults;
}

/** Knocks as each of `visitors` by each of `ways`; returns whatever is wrong. */
async function walk(door: Door, visitors: readonly Visitor[], ways: readonly Way[], consulted = true) {
  const faults: string[] = [];
  for (const visitor of visitors)
    for (const way of ways) {
      const reply = await knock(handle, door, world, way, world.cast.cookies[visitor]);
      const about = `${visitor}, ${way}${consulted ? "" : ", not consulted"}`;
      const wrong = faultsOf(door, { visitor, way, consulted }, reply);
      faults.push(...wrong.map((fault) => `${about}: ${fault}`));
    }
  return faults;
}

/** Does `work` as if the consultation of staff representatives were not on record. */
async function withoutConsultation<Value>(work: () => Promise<Value>): Promise<Value> {
  await db().consultation.deleteMany();
  try {
    return await work();
  } finally {
    await recordConsultation(world.cast.ids.representative);
  }
}

const REFUSALS: readonly unknown[] = [400, 403, 404, "login"];
const refusedAt = (door: Door, consulted: boolean) =>
  VISITORS.filter((visitor) => REFUSALS.includes(answerTo(door, visitor, consulted)));
/** The frame is no page of its own: only its loader can be asked alone. The older address of an action keeps no 400. */
function waysTo({ route, method, answers }: Door): readonly Way[] {
  if (route === "root") return ["one_loader", "older"];
  if (method === "GET") return WAYS;
  return Object.values(answers).includes(400) ? ["page", "data"] : ["page", "data", "older"];
}

test("every loader and every action has a row, and every row a loader or an action", () => {
  expect(compareDoors(build.routes, DOORS)).toEqual({ unwalked: [], absent: [] });
});

test("a row that is taken out is missed, whichever it is", () => {
  for (const { route, method } of DOORS) {
    const rest = DOORS.filter((door) => door.route !== route || door.method !== method);
    expect(compareDoors(build.routes, rest)).toEqual({ unwalked: [`${method} ${route}`], absent: [] });
  }
  const invented = { route: "routes/nowhere", method: "GET" } as const;
  expect(compareDoors(build.routes, [...DOORS, invented]).absent).toEqual(["GET routes/nowhere"]);
});

test("every row's address is one of its own route", () => {
  for (const door of DOORS.filter(({ route }) => route !== "root")) {
    const { pathname } = new URL(door.path(world), "http://localhost");
    expect(routeAt(build.routes, pathname), `${door.route} at ${pathname}`).toBe(door.route);
  }
});

test("the secrets are told apart from each other and from figures that a page shows by chance", () => {
  const texts = Object.values(world.secrets);
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text.length, text).toBeGreaterThan(4);
});

test.each(PAGES.map((door) => ({ ...door, door })))("GET $route, $what", async ({ door }) => {
  expect(await walk(door, VISITORS, waysTo(door))).toEqual([]);
  expect(await withoutConsultation(() => walk(door, VISITORS, waysTo(door), false))).toEqual([]);
  const before = await fingerprint();
  await walk(door, refusedAt(door, true), waysTo(door));
  expect(await fingerprint(), "a refusal changes nothing").toEqual(before);
});

const FINDINGS: [string, RegExp][] = [
  ["routes/team", /"(counts|missing|inAll)"/],
  ["routes/team.person", /"(verdict|standings|quizzes|conversations)"/],
];
test.each(FINDINGS)("before the consultation %s holds no finding about anybody", async (route, fields) => {
  const bodies = async () => {
    const found: string[] = [];
    // Her own figures are hers at any time.
    for (const door of PAGES.filter((one) => one.route === route))
      for (const visitor of IN_CHARGE.filter((one) => !door.path(world).endsWith(world.cast.ids[one]))) {
        const { status, body } = await knock(handle, door, world, "one_loader", world.cast.cookies[visitor]);
        if (status === 200) found.push(body);
      }
    return found;
  };
  const after = await bodies();
  expect(after.length).toBeGreaterThan(2);
  for (const body of after) expect(body).toMatch(fields);
  for (const body of await withoutConsultation(bodies)) expect(body).not.toMatch(fields);
});

test.each(ACTIONS.map((door) => ({ ...door, door })))("POST $route, $what", async ({ door }) => {
  const refused = refusedAt(door, true);
  const taken = VISITORS.filter((visitor) => !refused.includes(visitor));
  const before = await fingerprint();
  if (door.answersBefore) {
    const walkBefore = () => walk(door, refusedAt(door, false), waysTo(door), false);
    expect(await withoutConsultation(walkBefore)).toEqual([]);
  }
  expect(await walk(door, refused, waysTo(door))).toEqual([]);
  const { Consultation: _, ...after } = await fingerprint();
  expect(before, "a refusal changes nothing").toMatchObject(after);
  expect(await walk(door, taken, ["page"])).toEqual([]);
  // The same form does change something when it comes from somebody who may: its fields were not what was refused.
  const isWritten = taken.length > 0 && !door.changesNothing;
  const last = expect(await fingerprint());
  isWritten ? last.not.toMatchObject(after) : last.toMatchObject(after);
});

test("a session that is over, or of somebody who left, opens nothing", async () => {
  const { colleague, hr } = world.cast.ids;
  const over = await sessionCookie(hr, addDays(new Date(), -1));
  const left = await sessionCookie(colleague);
  await db().person.update({ where: { id: colleague }, data: { leftAt: new Date() } });
  const call = { visitor: "anonymous", way: "one_loader", consulted: true } as const;
  for (const cookie of [over, left, "passerelle_session=0", "passerelle_session="])
    for (const door of PAGES) {
      const reply = await knock(handle, door, world, call.way, cookie);
      expect(faultsOf(door, call, reply), `${door.route}, ${door.what}`).toEqual([]);
    }
});

test("a loader that forgets to ask who is there is found", async () => {
  const id = "routes/conversation.debrief";
  const route = build.routes[id];
  const door = PAGES.find((one) => one.route === id && one.what.startsWith("private"));
  if (!route || !door) throw new Error(`no ${id}`);
  const module = { ...route.module, loader: () => ({ said: world.secrets.words }) };
  handle = handlerOf({ ...build, routes: { ...build.routes, [id]: { ...route, module } } });
  const faults = await walk(door, ["anonymous", "manager"], ["data"]);
  handle = handlerOf(build);
  expect(faults).toEqual([
    "anonymous, data: answers 200, not login",
    "anonymous, data: leads to null, not /login",
    "anonymous, data: gives away words",
    "manager, data: answers 200, not 404",
    "manager, data: gives away words",
  ]);
});
