import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { contentReader } from "~/content/reader.server";
import { m } from "~/i18n/messages";
import { prepareDemonstration } from "~/interop/demonstration.server";
import { provideContent } from "~/platform/content.server";
import type { Env } from "~/platform/env";
import { log } from "~/platform/log.server";
import { createHttpApp, type Pages } from "./http";
import { reloadOnContent } from "./live-content";
import { openOrExit } from "./open";
import { assignRevisionsDaily } from "./revisions";
import { settingsOrExit, terminalLocale } from "./settings";

const STOP_DEADLINE_MS = 10_000;

async function findPages(env: Env): Promise<Pages> {
  if (env.NODE_ENV !== "development") {
    const compiled = pathToFileURL(resolve("build/server/index.js")).href;
    return { build: (await import(compiled)) as ServerBuild, clientFolder: resolve("build/client") };
  }
  const vite = await import("vite");
  // The live-reload socket takes any free port, so that two checkouts can be served side by side.
  const dev = await vite.createServer({ server: { middlewareMode: true, hmr: { port: await freePort() } } });
  reloadOnContent(dev, process.cwd());
  return {
    before: dev.middlewares,
    build: async () => (await dev.ssrLoadModule("virtual:remix/server-build")) as ServerBuild,
  };
}

/** A port that nobody listens on at this moment. */
function freePort() {
  return new Promise<number>((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

/** Listens, or ends the process with one clear line when the port is taken or forbidden. */
function listenOrExit(server: Server, env: Env) {
  return new Promise<string>((done) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const given = { port: env.PORT, host: env.HOST, detail: error.code ?? error.message };
      const locale = terminalLocale(process.env);
      console.error(
        error.code === "EADDRINUSE"
          ? m.app_port_taken(given, { locale })
          : m.app_port_failed(given, { locale }),
      );
      process.exit(1);
    });
    server.listen(env.PORT, env.HOST, () => {
      const { port } = server.address() as AddressInfo;
      done(`http://${env.HOST.includes(":") ? `[${env.HOST}]` : env.HOST}:${port}`);
    });
  });
}

/** Stops taking requests, lets those under way end, closes the database, leaves. A second signal leaves at once. */
function stopOnSignal(server: Server, close: () => Promise<void>) {
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), STOP_DEADLINE_MS).unref();
    server.close(async () => {
      await close();
      process.exit(0);
    });
    server.closeIdleConnections();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

provideContent(contentReader);
const env = settingsOrExit();
const locale = terminalLocale(process.env);
const pagesFound = findPages(env);
const { database, migrated } = await openOrExit(env, locale);
if (migrated.length > 0) log.info({ migrated }, "migrations applied");
if (env.PASSERELLE_DEMO) await prepareDemonstration(new Date());
await assignRevisionsDaily();
const server = createServer(createHttpApp(env, await pagesFound));
server.headersTimeout = 15_000;
server.requestTimeout = 60_000;
const address = await listenOrExit(server, env);
stopOnSignal(server, () => database.close());
log.info({ address, database: database.target.kind }, "ready");
console.error(m.app_ready({ address }, { locale }));
