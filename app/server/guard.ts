import type { NextFunction, Request, Response } from "express";
import { localeOfHeaders } from "~/i18n/locale.server";
import { m } from "~/i18n/messages";
import type { Locale } from "~/kernel/locale";
import { log } from "~/platform/log.server";

/** The largest body of a form or an answer, in bytes. */
export const MAX_BODY_BYTES = 1_000_000;

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

const page = (locale: Locale, title: string, text: string) => `<!doctype html>
<html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><h1>${title}</h1><p>${text}</p><p><a href="/">${m.app_refused_home({}, { locale })}</a></p></html>`;

function refuse(request: Request, response: Response, status: number, text: (locale: Locale) => string) {
  const { cookie = "", "accept-language": wishes = "" } = request.headers;
  const locale = localeOfHeaders(cookie, wishes);
  const title = m.app_refused_title({}, { locale });
  response
    .status(status)
    .set("Connection", "close")
    .type("html")
    .send(page(locale, title, text(locale)));
}

/**
 * Refuses a write that does not come from our own pages. Browsers name the page's origin on every form and fetch
 * that writes; a request that names none, or another's, is answered 403 before any of our code sees it.
 */
export function checkOrigin(ownOrigin: string | undefined) {
  return (request: Request, response: Response, next: NextFunction) => {
    if (READS.has(request.method)) return next();
    const origin = request.headers.origin;
    const expected = ownOrigin ?? `${request.protocol}://${request.headers.host}`;
    if (origin === expected) return next();
    refuse(request, response, 403, (locale) => m.app_refused_origin({}, { locale }));
  };
}

/** Refuses a body over the limit by the length it declares, and one that declares none. */
export function limitBody(request: Request, response: Response, next: NextFunction) {
  if (READS.has(request.method)) return next();
  const declared = request.headers["content-length"];
  const length = Number(declared);
  if (request.headers["transfer-encoding"] || declared === undefined || !Number.isSafeInteger(length)) {
    return refuse(request, response, 411, (locale) => m.app_refused_length({}, { locale }));
  }
  if (length > MAX_BODY_BYTES) {
    const limit = MAX_BODY_BYTES / 1_000_000;
    return refuse(request, response, 413, (locale) => m.app_refused_size({ limit }, { locale }));
  }
  next();
}

/**
 * Answers what went wrong before a page could: an address that is spelt wrongly, or a fault of ours. Express itself
 * would answer with the places in our code, for anybody to read.
 */
// Express tells this kind of function by its four parameters.
export function answerFault(error: unknown, request: Request, response: Response, _next: NextFunction) {
  if (response.headersSent) return response.destroy();
  response.set({ "Content-Security-Policy": "default-src 'none'", "Cache-Control": "private, no-store" });
  if (error instanceof URIError) {
    return refuse(request, response, 400, (locale) => m.app_refused_address({}, { locale }));
  }
  log.error({ err: error, path: request.path }, "request failed");
  refuse(request, response, 500, (locale) => m.app_refused_fault({}, { locale }));
}

/** Headers that every answer carries beside the page's own policy. */
export function secureHeaders(secure: boolean) {
  return (_request: Request, response: Response, next: NextFunction) => {
    response.set({
      "X-Content-Type-Options": "nosniff",
      "X-Frame-Options": "DENY",
      "Referrer-Policy": "same-origin",
      "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
      "Cross-Origin-Opener-Policy": "same-origin",
      ...(secure ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
    });
    next();
  };
}
