import { randomBytes } from "node:crypto";
import { Transform } from "node:stream";
import {
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { contentReader } from "~/content/reader.server";
import { localeOfRequest, withLocale } from "~/i18n/locale.server";
import { findViewer } from "~/people/session.server";
import { provideContent } from "~/platform/content.server";
import { contentSecurityPolicy } from "~/platform/csp.server";
import { isDatabaseLost } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { NonceContext } from "~/ui/nonce";

provideContent(contentReader);

const RENDER_TIMEOUT_MS = 10_000;

const signedInLocale = async (request: Request) =>
  findViewer(request).then(
    (viewer) => viewer?.locale,
    () => undefined,
  );

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
): Promise<Response> {
  const locale = (await signedInLocale(request)) ?? localeOfRequest(request);
  const nonce = randomBytes(16).toString("base64");
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set(
    "Content-Security-Policy",
    contentSecurityPolicy(nonce, {
      development: env().NODE_ENV === "development",
      secure: env().PASSERELLE_ORIGIN?.startsWith("https:") ?? false,
    }),
  );
  headers.set("Cache-Control", "private, no-store");
  return withLocale(locale, () => render(request, status, headers, remixContext, nonce));
}

/**
 * React 18 fills a piece of the page up with zero bytes where a character of several bytes does not fit its end
 * (facebook/react#24985). In an attribute a browser would show each as a broken character: they are taken out.
 */
const withoutPadding = () =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });

function render(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  nonce: string,
) {
  const readiness = isbot(request.headers.get("User-Agent")) ? "onAllReady" : "onShellReady";
  return new Promise<Response>((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={RENDER_TIMEOUT_MS} />
      </NonceContext.Provider>,
      {
        nonce,
        [readiness]() {
          const body = withoutPadding();
          pipe(body);
          const stream = createReadableStreamFromReadable(body);
          resolve(new Response(stream, { headers, status: failed ? 500 : status }));
        },
        onShellError: reject,
        onError(error) {
          failed = true;
          log.error({ err: error }, "render failed");
        },
      },
    );
    setTimeout(abort, RENDER_TIMEOUT_MS + 1_000).unref();
  });
}

/** Data without a page around them, asked for by a page that is open: as private as the page itself. */
export function handleDataRequest(response: Response): Response {
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

/** Says what went wrong on the server's log; the reader gets the error page with the request's id. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted) return;
  // A method or address that no route takes: the line of the request says all there is to know.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  const path = new URL(request.url).pathname;
  if (isDatabaseLost(error)) log.error({ path }, "database away");
  else log.error({ err: error, path }, "request failed");
};
