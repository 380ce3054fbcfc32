import { type Env, parseEnv } from "./env";

let parsed: Env | null = null;

/** The settings of this process. Throws only where an entry did not check them first (see `app/server.ts`). */
export function env(): Env {
  if (parsed) return parsed;
  const result = parseEnv(process.env);
  if (!result.ok)
    throw new Error(`Wrong settings: ${result.error.map((problem) => problem.name).join(", ")}`);
  parsed = result.value;
  return parsed;
}
