import { m } from "~/i18n/messages";
import type { Locale } from "~/kernel/locale";
import {
  type Database,
  type DatabaseTarget,
  DatabaseUnavailable,
  openDatabase,
  setDatabase,
} from "~/platform/db.server";
import type { Env } from "~/platform/env";
import { migrate } from "~/platform/migrate.server";

export const targetOf = (env: Env): DatabaseTarget =>
  env.DATABASE_URL
    ? { kind: "server", url: env.DATABASE_URL }
    : { kind: "folder", folder: env.PASSERELLE_DATA };

/** What to tell who starts Passerelle when its database cannot be opened: what, where, how to mend. */
export function explainUnavailable({ reason, detail }: DatabaseUnavailable, locale: Locale): string {
  switch (reason) {
    case "folder_held":
      return m.app_database_folder_held({ detail }, { locale });
    case "folder_not_writable":
      return m.app_database_folder_not_writable({ detail }, { locale });
    case "server_unreachable":
      return m.app_database_unreachable({ detail }, { locale });
  }
}

/**
 * Opens the database that the settings name, brings it up to date and makes it the process's own.
 * Ends the process with status 1 and one clear line where that cannot be done.
 */
export async function openOrExit(
  env: Env,
  locale: Locale,
): Promise<{ database: Database; migrated: string[] }> {
  try {
    const database = await openDatabase(targetOf(env));
    const migrated = await migrate(database);
    setDatabase(database);
    return { database, migrated };
  } catch (error) {
    const detail = (error as Error).message;
    console.error(
      error instanceof DatabaseUnavailable
        ? explainUnavailable(error, locale)
        : m.app_database_failed({ detail }, { locale }),
    );
    process.exit(1);
  }
}
