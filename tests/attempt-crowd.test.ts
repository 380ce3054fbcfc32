import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestContent } from "./learning-content";
import { NUMBER_ITEMS, newLearner, work } from "./process/learner-at-work";
import { expectDone } from "./process/learning-ledger";
import { findPostgresPrograms, type PostgresServer, startPostgresServer } from "./process/postgres-server";
import { createLearners, openQuizSite } from "./process/quiz-site";

const CROWD = 50;
const programs = findPostgresPrograms();
let server: PostgresServer | null = null;
beforeAll(async () => {
  server = programs ? await startPostgresServer(programs) : null;
});
afterAll(async () => await server?.remove());

test.for(["the embedded database", "PostgreSQL"])(
  `${CROWD} learners at once on one quiz, each in two tabs at once: nothing lost, nothing doubled, on %s`,
  { timeout: 300_000 },
  async (where, { skip }) => {
    const isServer = where === "PostgreSQL";
    if (isServer && !server) skip("no PostgreSQL here");
    const content = openTestContent();
    content.write({ slug: "crowd", items: NUMBER_ITEMS, quiz: { draw: NUMBER_ITEMS.length } });
    const site = await openQuizSite(isServer ? server : null);
    await site.publish(content.root);
    const learners = await site.withDatabase(() => createLearners(CROWD));
    const all = learners.map((learner) => newLearner(learner, "crowd"));
    const application = await site.start();
    try {
      await Promise.all(all.map((told, index) => work(told, application.address, `crowd ${index}`, 2)));
      expect(application.output()).not.toMatch(/request failed|database away/);
    } finally {
      await application.end();
    }
    await site.withDatabase(() => expectDone(all));
    expect(all.reduce((sum, { requests }) => sum + requests, 0)).toBeGreaterThan(CROWD * 2 * 12);
    site.remove();
  },
);
