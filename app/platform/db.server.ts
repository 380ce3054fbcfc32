import { accessSync, constants, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { lockDataFolder } from "./data-lock.server";
import { Prisma, PrismaClient } from "./generated/client";

export * from "./generated/enums";
export { Prisma };

export type Db = PrismaClient;
/** The client within a transaction. On PGlite any query outside `tx` waits for the transaction to end. */
export type Tx = Prisma.TransactionClient;

/** Where the data are: a PostgreSQL server, a folder of the embedded database, or memory (tests). */
export type DatabaseTarget =
  | { kind: "server"; url: string }
  | { kind: "folder"; folder: string }
  | { kind: "memory" };

/** An open database: its client, the adapter that migrations use, and how to close it. */
export interface Database {
  target: DatabaseTarget;
  client: Db;
  adapter: SqlMigrationAwareDriverAdapterFactory;
  close(): Promise<void>;
}

/** Why a database cannot be opened; `detail` is the system's or the server's own word. */
export class DatabaseUnavailable extends Error {
  constructor(
    readonly reason: "folder_held" | "folder_not_writable" | "server_unreachable",
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/** Opens the database at `target`. Throws DatabaseUnavailable. A server is reached for on the first query. */
export async function openDatabase(target: DatabaseTarget): Promise<Database> {
  if (target.kind === "server") {
    const adapter = new PrismaPg(
      { connectionString: target.url, max: 10, connectionTimeoutMillis: 5_000 },
      // A connection that dies while idle is replaced by the pool; without a listener it would end the process.
      { onPoolError: () => undefined, onConnectionError: () => undefined },
    );
    const client = new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 30_000 } });
    return { target, client, adapter, close: () => client.$disconnect() };
  }
  const { pglite, release } = await openEmbedded(target);
  const adapter = new PrismaPGlite(pglite);
  const client = new PrismaClient({ adapter, transactionOptions: { maxWait: 30_000, timeout: 60_000 } });
  const close = async () => {
    await client.$disconnect();
    if (!pglite.closed) await pglite.close();
    release();
  };
  return { target, client, adapter, close };
}

async function openEmbedded(target: { kind: "folder"; folder: string } | { kind: "memory" }) {
  if (target.kind === "memory") return { pglite: await PGlite.create(), release: () => undefined };
  const folder = resolve(target.folder);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new DatabaseUnavailable(
      "folder_not_writable",
      `${folder} (${(error as NodeJS.ErrnoException).code})`,
    );
  }
  const lock = lockDataFolder(folder);
  if ("heldBy" in lock) throw new DatabaseUnavailable("folder_held", `${folder} (${lock.heldBy})`);
  try {
    return { pglite: await PGlite.create(join(folder, "postgres")), release: lock.release };
  } catch (error) {
    lock.release();
    throw error;
  }
}

// The server's bundle and the page bundle each load this file: the open database must be one for both.
const process_ = globalThis as typeof globalThis & { passerelleDatabase?: Database };

/** Makes `database` the one that `db()` and `transaction()` use. */
export function setDatabase(database: Database | undefined) {
  process_.passerelleDatabase = database;
}

/** The process's open database. Throws where none was opened. */
export function database(): Database {
  if (!process_.passerelleDatabase) throw new Error("No database is open");
  return process_.passerelleDatabase;
}

/** The client of the process's open database. */
export const db = (): Db => database().client;

/** Runs `work` in one transaction: all of it is written, or nothing. */
export const transaction = <Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  db().$transaction(work);

const LOST = new Set([
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "ECONNREFUSED",
  "ECONNRESET",
  "ETIMEDOUT",
]);

/** Whether `error` says that the database cannot be reached now (as against a fault of ours). */
export function isDatabaseLost(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return true;
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === "string" && LOST.has(code)) return true;
  return /Can.t reach database|server has closed|ECONNREFUSED|ECONNRESET|ETIMEDOUT|terminat|Connection ended|timeout exceeded|DatabaseNotReachable|ConnectionClosed|shutting down|starting up/i.test(
    error.message,
  );
}
