import { m } from "~/i18n/messages";
import { prepareDemonstration } from "~/interop/demonstration.server";
import { writeMigration } from "~/platform/migrate.server";
import { openOrExit } from "~/server/open";
import { settingsOrExit, terminalLocale } from "~/server/settings";
import type { Command } from "./commands";

const locale = terminalLocale(process.env);

/** `db migrate`: brings the database up to date. */
export const dbMigrate: Command = async (io) => {
  const { database, migrated } = await openOrExit(settingsOrExit(), locale);
  await database.close();
  io.write(`${m.app_cli_migrated({ count: migrated.length }, { locale })}\n`);
  return 0;
};

/** `db seed`: lays the demonstration organisation into an empty database. */
export const dbSeed: Command = async (io) => {
  const { database } = await openOrExit(settingsOrExit(), locale);
  await prepareDemonstration(new Date());
  const people = await database.client.person.count();
  await database.close();
  io.write(`${m.app_cli_seeded({ people }, { locale })}\n`);
  return 0;
};

/** `db new-migration NAME`: writes the SQL from the migrations to the schema. For developers. */
export const dbNewMigration: Command = async (io, [name = ""]) => {
  if (!/^[a-z][a-z0-9_]{2,40}$/.test(name)) {
    io.complain(m.app_cli_migration_name({ given: name }, { locale }));
    return 1;
  }
  const folder = await writeMigration(name, new Date());
  io.write(`${folder ?? m.app_cli_migration_none({}, { locale })}\n`);
  return 0;
};
