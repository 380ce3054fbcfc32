import { redirect } from "@remix-run/node";
import { isDatabaseLost } from "~/platform/db.server";
import { oncePerRequest } from "~/platform/request-scope.server";
import { readSession } from "./lucia.server";
import type { Viewer } from "./viewer";

const cookiesOf = (request: Request) => request.headers.get("Cookie") ?? "";

const sessionOf = (request: Request) =>
  oncePerRequest("session", async () => {
    try {
      return await readSession(cookiesOf(request));
    } catch (error) {
      if (!isDatabaseLost(error)) throw error;
      throw new Response(null, { status: 503, headers: { "Retry-After": "5" } });
    }
  });

/** Who is asking, or null when nobody is signed in. Throws a 503 Response while the database is away. */
export const findViewer = async (request: Request): Promise<Viewer | null> =>
  (await sessionOf(request))?.viewer ?? null;

/** The `Set-Cookie` value of a session renewed by this request, or null. */
export const renewedCookie = async (request: Request): Promise<string | null> =>
  (await sessionOf(request))?.renewed ?? null;

/** Who is asking; sends everybody else to sign in, and back here afterwards. */
export async function requireViewer(request: Request): Promise<Viewer> {
  const viewer = await findViewer(request);
  if (viewer) return viewer;
  const { pathname, search } = new URL(request.url);
  const back =
    request.method === "GET" && pathname !== "/" ? `?to=${encodeURIComponent(pathname + search)}` : "";
  throw redirect(`/login${back}`);
}
