import pino from "pino";
import { env } from "./env.server";
import { currentRequestId } from "./request-scope.server";

/** Structured lines on standard output. Never log personal data: ids, counts and codes only. */
export const log = pino({
  level: env().LOG_LEVEL,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  mixin: () => {
    const requestId = currentRequestId();
    return requestId ? { requestId } : {};
  },
});
