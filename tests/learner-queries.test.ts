import { PGlite } from "@electric-sql/pglite";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addDays } from "~/kernel/time";
import { markLessonRead } from "~/learning/lesson.server";
import { allModules } from "~/learning/modules.server";
import { recordTimeOnTask } from "~/learning/time-on-task.server";
import { openSession } from "~/people/lucia.server";
import { type Database, db, transaction } from "~/platform/db.server";
import { inRequest } from "~/platform/request-scope.server";
import { startConversation } from "~/practice/conversation.server";
import { allScenarios } from "~/practice/scenarios.server";
import { recordEvidence } from "~/readiness/evidence.server";
import { loader as root } from "~/root";
import { loader as home } from "~/routes/home";
import { loader as learn } from "~/routes/learn";
import { loader as lesson } from "~/routes/learn.lesson";
import { loader as module } from "~/routes/learn.module";
import { createPerson, viewerOf } from "./builders";
import { openTestDatabase } from "./database";

const NOW = new Date();
let database: Database;
/** Slugs of modules with two lessons at least. */
let slugs: string[];

beforeAll(async () => {
  database = await openTestDatabase();
  slugs = (await allModules())
    .filter(({ audience }) => audience.includes("employee"))
    .map(({ slug }) => slug);
});
afterAll(() => database.close());

/** Somebody who learned, practised and was asked for `count` modules; everything a page could have to load. */
async function learner(count: number) {
  const { id } = await createPerson({ locale: "fr" });
  const viewer = await viewerOf(id);
  const manager = await createPerson({ accessRoles: ["manager"] });
  for (const slug of slugs.slice(0, count)) {
    const found = (await allModules()).find((one) => one.slug === slug);
    const [first, second] = found?.lessons ?? [];
    if (!found || !first || !second) throw new Error(`${slug} has too few lessons`);
    await markLessonRead(viewer, slug, first.slug, NOW);
    await recordTimeOnTask(viewer, { module: slug, lesson: second.slug, seconds: 30 }, NOW);
    const attempt = await db().quizAttempt.create({
      data: {
        ...{ personId: id, moduleSlug: slug, moduleVersion: "old", locale: "fr", seed: 1, drawn: [] },
        ...{ startedAt: addDays(NOW, -400), submittedAt: addDays(NOW, -400), score: 1, passed: true },
      },
    });
    await db().completion.create({
      data: {
        ...{ personId: id, moduleSlug: slug, moduleVersion: "old", score: 1, attemptId: attempt.id },
        ...{ completedAt: addDays(NOW, -400), expiresAt: addDays(NOW, -35) },
      },
    });
    await db().assignment.create({
      data: {
        ...{ personId: id, moduleSlug: slug, origin: "person", assignedById: manager.id },
        ...{ reason: "Nouvelle offre", moduleTitleFr: found.title.fr, moduleTitleEn: found.title.en },
        ...{ createdAt: addDays(NOW, -20), dueOn: addDays(NOW, -1) },
      },
    });
    const item = found.items[0]?.id ?? "";
    await db().refreshCard.create({
      data: {
        ...{
          personId: id,
          moduleSlug: slug,
          itemId: item,
          dueAt: addDays(NOW, -1),
          stability: 3,
          difficulty: 5,
        },
        ...{ state: 2, repetitions: 2, lapses: 0, scheduledDays: 3, addedAt: addDays(NOW, -9) },
        reviewedAt: addDays(NOW, -4),
      },
    });
  }
  const facts = slugs.slice(0, count).map((slug) => ({
    ...{ personId: id, competency: "transparency", score: 1, source: "quiz_item" as const },
    ...{ sourceId: `${id}/${slug}`, at: NOW },
  }));
  await transaction((tx) => recordEvidence(tx, facts));
  const [scenario] = await allScenarios();
  if (scenario) await startConversation(viewer, scenario.structure.slug, false, NOW);
  return (await openSession(id, "test")).split(";")[0] ?? "";
}

type Loader = (given: LoaderFunctionArgs) => Promise<unknown>;

/** How many statements the page at `path` takes, the root's included, as one request of the server. */
async function statements(loader: Loader, path: string, params: Record<string, string>, cookie: string) {
  const request = new Request(`http://localhost${path}`, { headers: { Cookie: cookie } });
  const spy = vi.spyOn(PGlite.prototype, "query");
  const exec = vi.spyOn(PGlite.prototype, "exec");
  const page = await inRequest(`queries ${path}`, async () => {
    await (root as Loader)({ request, params: {}, context: {} });
    return loader({ request, params, context: {} });
  });
  const asked = spy.mock.calls.map(([sql]) => sql.replace(/\s+/g, " ").slice(0, 70));
  const count = asked.length + exec.mock.calls.length;
  spy.mockRestore();
  exec.mockRestore();
  return { page, count, asked };
}

test("catalogue, home, lesson and module take at most six statements, for much as for little", async () => {
  const [slug = ""] = slugs;
  const second = (await allModules()).find((one) => one.slug === slug)?.lessons[1]?.slug ?? "";
  const pages: [string, Loader, string, Record<string, string>][] = [
    ["catalogue", learn as Loader, "/learn", {}],
    ["all modules", learn as Loader, "/learn?view=all", {}],
    ["search", learn as Loader, "/learn?q=client&state=expired", {}],
    ["home", home as Loader, "/", {}],
    ["lesson", lesson as Loader, `/learn/${slug}/${second}`, { module: slug, lesson: second }],
    ["module", module as Loader, `/learn/${slug}`, { module: slug }],
  ];
  const counts: Record<string, number[]> = {};
  for (const size of [1, 6]) {
    const cookie = await learner(size);
    for (const [name, loader, path, params] of pages) {
      const { count, asked } = await statements(loader, path, params, cookie);
      expect(count, `${name}: ${asked.join("\n")}`).toBeLessThanOrEqual(6);
      // The session's at least: a count of none would say that nothing was counted.
      expect(count, name).toBeGreaterThanOrEqual(2);
      counts[name] = [...(counts[name] ?? []), count];
    }
  }
  console.log(`statements: ${JSON.stringify(counts)}`);
  for (const [name, [few, many]] of Object.entries(counts)) expect(many, name).toBe(few);
});

test("and everything is on them: what is asked, what is begun, what comes back", async () => {
  const cookie = await learner(2);
  const { page } = await statements(learn as Loader, "/learn", {}, cookie);
  const { path, refresh } = page as Awaited<ReturnType<typeof learn>> & { view: "path" };
  expect(refresh.due).toBe(2);
  const asked = path.steps.filter(({ duties }) => duties.length > 0);
  expect(asked.map(({ slug }) => slug).sort()).toEqual(slugs.slice(0, 2).sort());
  for (const { reasons, duties, goOn } of asked) {
    expect(duties).toContainEqual(expect.objectContaining({ reason: "Nouvelle offre", state: "overdue" }));
    expect(reasons[0]?.kind).toBe("duty");
    expect(goOn).not.toBeNull();
  }
  expect(path.steps.some(({ reasons }) => reasons.some(({ kind }) => kind === "role"))).toBe(true);
});
