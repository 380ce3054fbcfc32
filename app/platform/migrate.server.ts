import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm";
import pg from "pg";
import { type Database, DatabaseUnavailable, isDatabaseLost, openDatabase } from "./db.server";
import { schemaEngine } from "./schema-engine.server";

const FOLDER = "prisma/migrations";
const SCHEMA = "prisma/schema.prisma";
const FILTERS = { externalTables: [], externalEnums: [] };
/** Any number will do, as long as every instance uses the same. */
const ADVISORY_LOCK = 7_271_963;

interface Migration {
  name: string;
  sql: string;
  /** sha256 of the SQL, as Prisma's own tools write it into `_prisma_migrations`. */
  checksum: string;
}

function migrationsOnDisk(root: string): Migration[] {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

const migrationList = (root: string, migrations: Migration[]): MigrationList => ({
  baseDir: resolve(root, FOLDER),
  lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
  shadowDbInitScript: "",
  migrationDirectories: migrations.map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
  })),
});

async function appliedChecksums(database: Database): Promise<Map<string, string>> {
  const [table] = await database.client.$queryRaw<{ present: boolean }[]>`
    SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`;
  if (!table?.present) return new Map();
  const rows = await database.client.$queryRaw<{ migration_name: string; checksum: string }[]>`
    SELECT migration_name, checksum FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

/** On a server, one instance migrates while the others wait; the embedded database has one process anyway. */
async function alone<Value>(database: Database, work: () => Promise<Value>): Promise<Value> {
  if (database.target.kind !== "server") return work();
  const client = new pg.Client({ connectionString: database.target.url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new DatabaseUnavailable("server_unreachable", (error as Error).message);
  }
  try {
    await client.query("SELECT pg_advisory_lock($1)", [ADVISORY_LOCK]);
    return await work();
  } finally {
    await client.end();
  }
}

/**
 * Applies the migrations of `root`/prisma/migrations that `database` lacks. Returns their names.
 * Throws DatabaseUnavailable, or an Error that names the migration that failed.
 */
export async function migrate(database: Database, root = process.cwd()): Promise<string[]> {
  const migrations = migrationsOnDisk(root);
  try {
    return await alone(database, async () => {
      const applied = await appliedChecksums(database);
      const edited = migrations.find(
        ({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum,
      );
      if (edited) throw new Error(`Migration ${edited.name} was changed after it was applied`);
      // The engine takes its time to load: most starts have nothing to apply.
      if (migrations.every(({ name }) => applied.has(name))) return [];
      const engine = await schemaEngine(database.adapter);
      const input = { migrationsList: migrationList(root, migrations), filters: FILTERS };
      return (await engine.applyMigrations(input)).appliedMigrationNames;
    });
  } catch (error) {
    if (error instanceof DatabaseUnavailable || !isDatabaseLost(error)) throw error;
    throw new DatabaseUnavailable("server_unreachable", (error as Error).message);
  }
}

/**
 * Writes the SQL from the migrations to prisma/schema.prisma as a new migration called `name`.
 * Returns its folder, or null when the two agree already. For developers.
 */
export async function writeMigration(name: string, now: Date, root = process.cwd()): Promise<string | null> {
  const shadow = await openDatabase({ kind: "memory" });
  try {
    await migrate(shadow, root);
    const content = readFileSync(join(root, SCHEMA), "utf8");
    const engine = await schemaEngine(shadow.adapter, content);
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...migrationList(root, migrationsOnDisk(root)) },
      to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] },
      script: true,
      exitCode: null,
      filters: FILTERS,
    });
    if (!stdout || /^-- This is an empty migration/.test(stdout.trim())) return null;
    const stamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = join(FOLDER, `${stamp}_${name}`);
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, "migration.sql"), stdout);
    return folder;
  } finally {
    await shadow.close();
  }
}
