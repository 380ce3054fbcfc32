import { type Database, openDatabase, useDatabase } from "~/platform/db.server";
import { migrate } from "~/platform/migrate.server";

/** A new database in memory with every migration applied; it is what `db()` answers until it is closed. */
export async function openTestDatabase(): Promise<Database> {
  const database = await openDatabase({ kind: "memory" });
  await migrate(database);
  useDatabase(database);
  return {
    ...database,
    close: async () => {
      useDatabase(undefined);
      await database.close();
    },
  };
}
