import { randomUUID } from "node:crypto";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, {
  type Express,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from "express";
import type { Env } from "~/platform/env";
import { log } from "~/platform/log.server";
import { inRequest } from "~/platform/request-scope.server";
import { answerFault, checkOrigin, limitBody, secureHeaders } from "./guard";

const HOUR_S = 3_600;

/** One line per request when it ends: no query, no body, no address, so no personal data. */
function logRequest(request: Request, response: Response, next: NextFunction) {
  const requestId = randomUUID();
  const begun = performance.now();
  response.set("X-Request-Id", requestId);
  response.on("finish", () => {
    const ms = Math.round(performance.now() - begun);
    log.info(
      { requestId, method: request.method, path: request.path, status: response.statusCode, ms },
      "request",
    );
  });
  inRequest(requestId, next);
}

/** What answers pages: the compiled application, or in development Vite's middlewares before the live one. */
export interface Pages {
  build: ServerBuild | (() => Promise<ServerBuild>);
  before?: RequestHandler;
  /** Folder of the compiled browser files; absent in development. */
  clientFolder?: string;
}

/** The HTTP application: static files, guards, pages. */
export function createHttpApp(env: Env, pages: Pages): Express {
  const secure = env.PASSERELLE_ORIGIN?.startsWith("https:") ?? false;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.PASSERELLE_ORIGIN ? 1 : false);
  app.use(secureHeaders(secure));
  app.use(compression());
  if (pages.before) app.use(pages.before);
  if (pages.clientFolder) {
    const assets = { immutable: true, maxAge: "1y", index: false } as const;
    app.use("/assets", express.static(`${pages.clientFolder}/assets`, assets), (_request, response) => {
      response.status(404).end();
    });
    app.use(express.static(pages.clientFolder, { maxAge: HOUR_S * 1_000, index: false }));
  }
  app.use(logRequest, checkOrigin(env.PASSERELLE_ORIGIN), limitBody);
  app.all("*", createRequestHandler({ build: pages.build, mode: env.NODE_ENV }));
  app.use(answerFault);
  return app;
}
