import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

/** A PostgreSQL server of the tests' own: thrown away afterwards. */
export interface PostgresServer {
  /** A new empty database on it. */
  createDatabase(): Promise<string>;
  /** Stops the server as a power cut would (`immediate`) and how to bring it back. */
  stop(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** The folder of PostgreSQL's own programs, or null when they are not on this machine. */
export function findPostgresPrograms(): string | null {
  const root = "/usr/lib/postgresql";
  const debian = existsSync(root)
    ? readdirSync(root)
        .sort()
        .reverse()
        .map((version) => join(root, version, "bin"))
    : [];
  return debian.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** PostgreSQL refuses to run as root: the user that Debian's package made runs it then. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

export async function startPostgresServer(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "passerelle-pg-"));
  const user = serverUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const port = await freePort();
  const data = join(folder, "data");
  const settings = [
    "-D",
    data,
    "-p",
    String(port),
    "-k",
    folder,
    "-c",
    "listen_addresses=127.0.0.1",
    "-c",
    "fsync=off",
  ];
  execFileSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "passerelle", "--auth=trust", "--encoding=UTF8", "--no-sync"],
    {
      ...user,
      cwd: folder,
      stdio: "ignore",
    },
  );
  const urlOf = (database: string) => `postgresql://passerelle@127.0.0.1:${port}/${database}`;
  const withClient = async <Value>(work: (client: pg.Client) => Promise<Value>): Promise<Value> => {
    const client = new pg.Client({ connectionString: urlOf("postgres") });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };

  let running: ReturnType<typeof spawn> | null = null;
  const start = async () => {
    running = spawn(join(programs, "postgres"), settings, { ...user, cwd: folder, stdio: "ignore" });
    for (let attempt = 0; ; attempt++) {
      try {
        return await withClient(async () => undefined);
      } catch (error) {
        if (attempt > 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
  const stop = async () => {
    const server = running;
    if (!server) return;
    running = null;
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGQUIT");
    await ended;
  };
  await start();
  let counter = 0;
  return {
    start,
    stop,
    createDatabase: async () => {
      counter += 1;
      const name = `test_${process.pid}_${counter}_${Date.now()}`;
      await withClient((client) => client.query(`CREATE DATABASE ${name}`));
      return urlOf(name);
    },
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
