import { env } from "./env.server";

/** Where people reach this application from outside: what was set, else where this request came in. */
export const publicOrigin = (request: Request): string =>
  env().PASSERELLE_ORIGIN ?? new URL(request.url).origin;
