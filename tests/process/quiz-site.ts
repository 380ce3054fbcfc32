import { createHash, randomBytes } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locale } from "~/kernel/locale";
import { type Library, moduleSource } from "~/learning/modules.server";
import type { Viewer } from "~/people/viewer";
import { type DatabaseTarget, db, openDatabase, setDatabase } from "~/platform/db.server";
import { migrate } from "~/platform/migrate.server";
import { createPerson, createUnit, viewerOf } from "../builders";
import { type RunningApplication, startApplication } from "./application";
import type { PostgresServer } from "./postgres-server";

const ROOT = join(import.meta.dirname, "../..");

/** Somebody who is signed in, as the application knows her by her cookie. */
export interface Learner {
  viewer: Viewer;
  cookie: string;
}

/** The compiled application with content and data of a test's own. */
export interface QuizSite {
  /** Serves the modules of this content folder beside the project's, from the next start on. */
  publish(contentRoot: string): Promise<void>;
  /** Opens the data for `work`. The embedded database has one holder: no application may run meanwhile. */
  withDatabase<Value>(work: () => Promise<Value>): Promise<Value>;
  start(): Promise<RunningApplication>;
  remove(): void;
}

/** A folder that looks like the project's to the application, but for content and data. */
function laidOut(): string {
  const folder = mkdtempSync(join(tmpdir(), "passerelle-site-"));
  mkdirSync(join(folder, "build/content"), { recursive: true });
  for (const name of readdirSync(join(ROOT, "build"))) {
    if (name !== "content") symlinkSync(join(ROOT, "build", name), join(folder, "build", name));
  }
  for (const name of readdirSync(join(ROOT, "build/content"))) {
    const isOurs = name === `${moduleSource.name}.json`;
    if (!isOurs) symlinkSync(join(ROOT, "build/content", name), join(folder, "build/content", name));
  }
  symlinkSync(join(ROOT, "prisma"), join(folder, "prisma"));
  return folder;
}

/** Opens a site, on `server` or else on the embedded database. */
export async function openQuizSite(server: PostgresServer | null = null): Promise<QuizSite> {
  const folder = laidOut();
  const data = join(folder, "data");
  const url = server && (await server.createDatabase());
  const target: DatabaseTarget = url ? { kind: "server", url } : { kind: "folder", folder: data };
  const where: Record<string, string> = url ? { DATABASE_URL: url } : { PASSERELLE_DATA: data };
  return {
    async publish(contentRoot) {
      const name = `build/content/${moduleSource.name}.json`;
      const own = JSON.parse(readFileSync(join(ROOT, name), "utf8")) as Library;
      const { value } = await moduleSource.load(contentRoot);
      const library = {
        ...own,
        modules: [...own.modules, ...value.modules],
        texts: { ...own.texts, ...value.texts },
      };
      writeFileSync(join(folder, name), JSON.stringify(library));
    },
    async withDatabase(work) {
      const database = await openDatabase(target);
      setDatabase(database);
      try {
        await migrate(database);
        return await work();
      } finally {
        setDatabase(undefined);
        await database.close();
      }
    },
    start: () => startApplication({ ...where, PASSERELLE_DEMO: "off", LOG_LEVEL: "info" }, folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** People who may learn, each with a session; within `withDatabase`. */
export async function createLearners(count: number, locale: Locale = "en"): Promise<Learner[]> {
  const { id: unitId } = await createUnit();
  const learners: Learner[] = [];
  for (let index = 0; index < count; index++) {
    const { id } = await createPerson({ unitId, locale });
    const session = randomBytes(20).toString("hex");
    const expiresAt = new Date(Date.now() + 86_400_000);
    // As people/lucia.server.ts stores it: the id itself is only in the cookie.
    const idHash = createHash("sha256").update(session).digest("hex");
    await db().session.create({ data: { idHash, personId: id, expiresAt } });
    learners.push({ viewer: await viewerOf(id), cookie: `passerelle_session=${session}` });
  }
  return learners;
}

/** Asks for a page as `learner`'s browser would. */
export const get = (address: string, path: string, { cookie }: Learner) =>
  fetch(`${address}${path}`, { headers: { Cookie: cookie }, redirect: "manual" });

/** Posts as `learner`'s browser would, unless `headers` say otherwise. */
export const post = (
  address: string,
  path: string,
  { cookie }: Learner,
  body: BodyInit = new URLSearchParams(),
  headers: Record<string, string> = {},
) =>
  fetch(`${address}${path}`, {
    method: "POST",
    body,
    headers: { Cookie: cookie, Origin: address, ...headers },
    redirect: "manual",
  });
