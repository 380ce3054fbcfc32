import { err, ok, type Result } from "~/kernel/result";
import { z } from "~/kernel/zod";

const port = z.coerce.number().int().min(0).max(65_535);
const onOff = z.enum(["on", "off"]);

const envSchema = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
    HOST: z.string().min(1).default("127.0.0.1"),
    PORT: port.default(3000),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\/\S+$/)
      .optional(),
    PASSERELLE_DATA: z.string().min(1).default("data"),
    PASSERELLE_ORIGIN: z
      .string()
      .regex(/^https?:\/\/[^/\s]+$/)
      .optional(),
    PASSERELLE_DEMO: onOff.optional(),
    LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  })
  .transform(({ PASSERELLE_DEMO, ...values }) => ({
    ...values,
    // One click signs anybody in as anybody: on by default only where the data are the demonstration's own.
    PASSERELLE_DEMO: (PASSERELLE_DEMO ?? (values.DATABASE_URL ? "off" : "on")) === "on",
  }));

/** The settings of one process, as parsed at its start. */
export type Env = z.infer<typeof envSchema>;

/** A setting that stops the start: its name and what was given (never the password in an address). */
export interface EnvProblem {
  name: keyof typeof ENV_EXPECTATIONS;
  given: string;
  expected: string;
}

/** What each setting takes; printed beside a wrong one and in the README's table. */
export const ENV_EXPECTATIONS = {
  NODE_ENV: "development | production | test",
  HOST: "127.0.0.1 | 0.0.0.0 | …",
  PORT: "0–65535",
  DATABASE_URL: "postgresql://USER:PASSWORD@HOST:5432/DATABASE",
  PASSERELLE_DATA: "/srv/passerelle/data",
  PASSERELLE_ORIGIN: "https://passerelle.example.com",
  PASSERELLE_DEMO: "on | off",
  LOG_LEVEL: "trace | debug | info | warn | error | fatal | silent",
} as const;

const withoutPassword = (value: string) =>
  value.replace(/\/\/([^:@/\s]*):[^@\s]*@/, "//$1:***@").slice(0, 200);

/** Parses the settings in `source`. An empty value counts as absent. Errors: one problem per wrong setting. */
export function parseEnv(source: Record<string, string | undefined>): Result<Env, EnvProblem[]> {
  const given = Object.fromEntries(
    Object.keys(ENV_EXPECTATIONS).map((name) => [name, source[name]?.trim() || undefined]),
  );
  const parsed = envSchema.safeParse(given);
  if (parsed.success) return ok(parsed.data);
  const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0]) as EnvProblem["name"]));
  return err(
    [...names].map((name) => ({
      name,
      given: withoutPassword(String(given[name] ?? "")),
      expected: ENV_EXPECTATIONS[name],
    })),
  );
}
