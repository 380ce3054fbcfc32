import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";
import { openDatabase } from "~/platform/db.server";

const ROOT = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "passerelle-kill-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const KILLS = 20;

/** Runs the writer until it has acknowledged `enough` rows, kills it without warning, and gives what it said. */
function writeUntilKilled(program: string, folder: string, from: number, enough: number): Promise<number[]> {
  const child = spawn(process.execPath, [program, folder, String(from)], { cwd: ROOT });
  let said = "";
  let errors = "";
  child.stderr.on("data", (chunk) => (errors += chunk));
  child.stdout.on("data", (chunk) => {
    said += chunk;
    if (said.split("\n").length > enough) child.kill("SIGKILL");
  });
  return new Promise((resolve, reject) =>
    child.once("close", (code) => {
      if (code !== null) return reject(new Error(`the writer ended by itself (${code}): ${errors}`));
      // The last piece may be half a number: only a whole line is an acknowledgement.
      resolve(said.split("\n").slice(0, -1).map(Number));
    }),
  );
}

test(`a server killed ${KILLS} times in a row under writes loses nothing it acknowledged and writes no half`, async () => {
  // Inside the project, so that it finds the packages.
  const program = join(ROOT, "build/test-writer.mjs");
  const folder = join(scratch, "data");
  await build({
    entryPoints: [join(ROOT, "tests/process/writer.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    alias: { "~": join(ROOT, "app") },
    logLevel: "error",
  });
  const acknowledged: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const from = (acknowledged.at(-1) ?? 0) + 1_000;
    acknowledged.push(...(await writeUntilKilled(program, folder, from, 5 + (kill % 7))));
  }
  const database = await openDatabase({ kind: "folder", folder });
  const rows = await database.client.auditEntry.findMany({ select: { action: true, subjectId: true } });
  await database.close();
  const numbersOf = (action: string) =>
    new Set(rows.filter((row) => row.action === action).map((row) => Number(row.subjectId)));
  const first = numbersOf("test.first");
  const second = numbersOf("test.second");
  expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS * 5);
  expect(acknowledged.filter((number) => !first.has(number) || !second.has(number))).toEqual([]);
  expect([...first].filter((number) => !second.has(number))).toEqual([]);
});
