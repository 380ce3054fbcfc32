import { type Database, openDatabase, setDatabase } from "~/platform/db.server";
import { migrate } from "~/platform/migrate.server";

/** A new database in memory with every migration applied; it is what `db()` answers until it is closed. */
export async function openTestDatabase(): Promise<Database> {
  const database = await openDatabase({ kind: "memory" });
  await migrate(database);
  setDatabase(database);
  return {
    ...database,
    close: async () => {
      setDatabase(undefined);
      await database.close();
    },
  };
}
