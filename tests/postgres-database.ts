import { afterAll, beforeAll } from "vitest";
import { type Database, openDatabase, setDatabase } from "~/platform/db.server";
import { migrate } from "~/platform/migrate.server";
import { findPostgresPrograms, type PostgresServer, startPostgresServer } from "./process/postgres-server";

const programs = findPostgresPrograms();

/** Whether a PostgreSQL server can be started here; where it cannot, its tests are skipped by name. */
export const hasPostgres = programs !== null;

/**
 * Gives the tests of the calling file a PostgreSQL server of their own, with every migration applied; it is what
 * `db()` answers meanwhile. PGlite serves one transaction at a time: what two at once do to each other only shows
 * on a server.
 */
export function openTestPostgres(): void {
  let server: PostgresServer | undefined;
  let database: Database | undefined;
  beforeAll(async () => {
    if (!programs) return;
    server = await startPostgresServer(programs);
    database = await openDatabase({ kind: "server", url: await server.createDatabase() });
    await migrate(database);
    setDatabase(database);
  }, 120_000);
  afterAll(async () => {
    setDatabase(undefined);
    await database?.close();
    await server?.remove();
  });
}
