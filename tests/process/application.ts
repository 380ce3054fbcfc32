import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const START_LIMIT_MS = 60_000;

export interface RunningApplication {
  address: string;
  process: ChildProcess;
  /** Everything it printed so far. */
  output(): string;
  /** Ends it with a signal; its exit code, null when the signal ended it. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

const environment = (settings: Record<string, string>): NodeJS.ProcessEnv => ({
  PATH: process.env["PATH"],
  HOME: process.env["HOME"],
  LANG: "en_GB.UTF-8",
  NODE_ENV: "production",
  PORT: "0",
  ...settings,
});

/** Starts a program of the project's and gives what it printed and its exit code. */
export function runToEnd(
  args: string[],
  settings: Record<string, string>,
  stdin: string | Uint8Array = "",
): Promise<{ code: number | null; output: string; errors: string }> {
  const child = spawn(process.execPath, args, { cwd: ROOT, env: environment(settings), stdio: "pipe" });
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (errors += chunk));
  child.stdin.end(stdin);
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, output, errors })));
}

export const MAIN = ["--enable-source-maps", "build/main.js"];
export const runMainToEnd = (settings: Record<string, string>) => runToEnd(MAIN, settings);
export const runCommand = (
  words: string[],
  settings: Record<string, string> = {},
  stdin: string | Uint8Array = "",
) => runToEnd(["node_modules/tsx/dist/cli.mjs", "app/cli/main.ts", ...words], settings, stdin);

/**
 * Starts the compiled application; resolves once it says that it is ready. In `folder` it reads what it serves:
 * another one than the project's has content of its own (see quiz-site.ts).
 */
export function startApplication(
  settings: Record<string, string>,
  folder = ROOT,
): Promise<RunningApplication> {
  const child = spawn(process.execPath, ["--enable-source-maps", join(ROOT, "build/main.js")], {
    cwd: folder,
    env: environment(settings),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`not ready in time:\n${output}`));
    }, START_LIMIT_MS);
    const listen = (chunk: Buffer) => {
      output += chunk;
      const address = /"address":"([^"]+)".*"msg":"ready"/.exec(output)?.[1];
      if (!address) return;
      clearTimeout(limit);
      const end = (signal: NodeJS.Signals = "SIGTERM") => {
        child.kill(signal);
        return ended;
      };
      resolve({ address, process: child, output: () => output, end });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => {
      clearTimeout(limit);
      reject(new Error(`ended with ${code} before it was ready:\n${output}`));
    });
  });
}
