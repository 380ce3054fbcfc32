import type { RequestHandler, ServerBuild } from "@remix-run/node";
import { createRequestHandler } from "@remix-run/node";
import type { Door } from "./door";
import type { World } from "./world";

/**
 * The ways to one door: the page, the data of a navigation, the data of one loader alone, and Remix's older
 * address for it, which it still answers.
 */
export const WAYS = ["page", "data", "one_loader", "older"] as const;
export type Way = (typeof WAYS)[number];

const ORIGIN = "http://localhost";
const BUILD = "../../build/server/index.js";

/** The compiled application, as it is served. */
export async function loadBuild(): Promise<ServerBuild> {
  const address = new URL(BUILD, import.meta.url).href;
  return (await import(/* @vite-ignore */ address)) as ServerBuild;
}

export const handlerOf = (build: ServerBuild): RequestHandler => createRequestHandler(build, "production");

function addressOf(door: Door, world: World, way: Way): URL {
  const url = new URL(door.path(world), ORIGIN);
  if (way === "data" || way === "one_loader")
    url.pathname = url.pathname === "/" ? "/_root.data" : `${url.pathname}.data`;
  if (way === "one_loader") url.searchParams.set("_routes", door.route);
  if (way === "older") url.searchParams.set("_data", door.route);
  return url;
}

/** What came back, whatever the way: redirections are 302 with where they lead. */
export interface Reply {
  status: number;
  location: string | null;
  body: string;
}

async function readReply(response: Response): Promise<Reply> {
  const body = await response.text();
  const { status, headers } = response;
  const older = headers.get("X-Remix-Redirect");
  if (status === 204 && older) return { status: 302, location: older, body };
  const inData = status === 202 ? /"redirect","([^"]*)"/.exec(body)?.[1] : undefined;
  if (inData !== undefined) return { status: 302, location: inData, body };
  return { status, location: headers.get("Location"), body };
}

/** Knocks at `door` with a `Cookie` header. */
export async function knock(
  handle: RequestHandler,
  door: Door,
  world: World,
  way: Way,
  cookie: string,
): Promise<Reply> {
  const body = door.method === "POST" ? new URLSearchParams(door.form?.(world)) : undefined;
  const headers = { Cookie: cookie, "Accept-Language": "fr" };
  return readReply(
    await handle(new Request(addressOf(door, world, way), { method: door.method, headers, body })),
  );
}
