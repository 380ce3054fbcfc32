import { afterAll, beforeAll, expect, test } from "vitest";
import { createRandom } from "~/kernel/random";
import { openTestContent } from "./learning-content";
import { NUMBER_ITEMS, newLearner, type Told, work } from "./process/learner-at-work";
import { expectDone, expectKept } from "./process/learning-ledger";
import { findPostgresPrograms, type PostgresServer, startPostgresServer } from "./process/postgres-server";
import { createLearners, openQuizSite } from "./process/quiz-site";

const LEARNERS = 6;
const KILLS = 10;
const programs = findPostgresPrograms();
let server: PostgresServer | null = null;
beforeAll(async () => {
  server = programs ? await startPostgresServer(programs) : null;
});
afterAll(async () => await server?.remove());

test.for(["the embedded database", "PostgreSQL"])(
  `a server killed ${KILLS} times amid saves and submissions keeps all it confirmed and doubles nothing, on %s`,
  { timeout: 400_000 },
  async (where, { skip }) => {
    const isServer = where === "PostgreSQL";
    if (isServer && !server) skip("no PostgreSQL here");
    const content = openTestContent();
    content.write({ slug: "killed", items: NUMBER_ITEMS, quiz: { draw: NUMBER_ITEMS.length } });
    const site = await openQuizSite(isServer ? server : null);
    await site.publish(content.root);
    const random = createRandom(where);
    const all: Told[] = [];
    let broken = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      // New ones each time, so that a blow falls on starts, saves and submissions alike.
      const fresh = await site.withDatabase(() => createLearners(LEARNERS));
      all.push(...fresh.map((learner) => newLearner(learner, "killed")));
      const { address, end } = await site.start();
      const under = all.filter(({ submitted }) => !submitted);
      const blow = new Promise((done) => setTimeout(done, random.integer(30, 900))).then(() =>
        end("SIGKILL"),
      );
      const outcomes = await Promise.allSettled(
        under.map((told, index) => work(told, address, `${kill} ${index}`, 1 + (index % 2))),
      );
      await blow;
      broken += outcomes.filter(({ status }) => status === "rejected").length;
      await site.withDatabase(() => expectKept(all));
    }
    expect(broken).toBeGreaterThanOrEqual(KILLS);
    // Everybody ends her quiz on the server that survives.
    const { address, end } = await site.start();
    await Promise.all(all.map((told) => work(told, address, "last")));
    expect(await end()).toBe(0);
    await site.withDatabase(() => expectDone(all));
    site.remove();
  },
);
