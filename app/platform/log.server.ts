import pino from "pino";
import { parseEnv } from "./env";
import { currentRequestId } from "./request-scope.server";

// Not `env()`: wrong settings must reach the entry that explains them, not fail here at import.
const settings = parseEnv(process.env);

/** Structured lines on standard output. Never log personal data: ids, counts and codes only. */
export const log = pino({
  level: settings.ok ? settings.value.LOG_LEVEL : "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  mixin: () => {
    const requestId = currentRequestId();
    return requestId ? { requestId } : {};
  },
});
