import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand, runMainToEnd, startApplication } from "./process/application";
import {
  findPostgresPrograms,
  freePort,
  type PostgresServer,
  startPostgresServer,
} from "./process/postgres-server";

const scratch = mkdtempSync(join(tmpdir(), "passerelle-start-"));
const folder = (name: string) => join(scratch, name);
const programs = findPostgresPrograms();
let postgres: PostgresServer | null = null;

beforeAll(async () => {
  if (programs) postgres = await startPostgresServer(programs);
  else console.warn("PostgreSQL's programs are not on this machine: its tests are skipped");
});
afterAll(async () => {
  await postgres?.remove();
  rmSync(scratch, { recursive: true, force: true });
});

test.each([
  [{ PORT: "eighty" }, /PORT.*eighty.*0–65535/s],
  [
    { DATABASE_URL: "mysql://root:secret@localhost/x" },
    /DATABASE_URL.*mysql:\/\/root:\*\*\*@localhost.*postgresql:/s,
  ],
  [{ PASSERELLE_ORIGIN: "passerelle.example.com" }, /PASSERELLE_ORIGIN.*https:\/\//s],
  [{ PASSERELLE_DEMO: "yes" }, /PASSERELLE_DEMO.*on \| off/s],
  [{ NODE_ENV: "live" }, /NODE_ENV.*production/s],
])(
  "a wrong setting stops the start with its name, what was given and what is expected: %o",
  async (settings, message) => {
    const { code, errors } = await runMainToEnd(settings as Record<string, string>);
    expect(code).toBe(1);
    expect(errors).toMatch(message);
    expect(errors).not.toContain("secret");
    expect(errors).not.toMatch(/\n\s+at /);
  },
);

test("a wrong setting is explained in the reader's language", async () => {
  const { errors } = await runMainToEnd({ PORT: "x", LANG: "fr_FR.UTF-8" });
  expect(errors).toMatch(/Réglage PORT/);
});

test("a data folder that cannot be written to stops the start with the mend", async () => {
  const file = folder("a-file");
  writeFileSync(file, "");
  const { code, errors } = await runMainToEnd({ PASSERELLE_DATA: join(file, "data") });
  expect(code).toBe(1);
  expect(errors).toMatch(/cannot be written to.*PASSERELLE_DATA/s);
});

test("a server that cannot be reached stops the start with the mend, and keeps the password to itself", async () => {
  const port = await freePort();
  const url = `postgresql://passerelle:secret@127.0.0.1:${port}/x`;
  const { code, errors } = await runMainToEnd({ DATABASE_URL: url });
  expect(code).toBe(1);
  expect(errors).toMatch(/PostgreSQL server cannot be reached.*DATABASE_URL/s);
  expect(errors).not.toContain("secret");
});

test("a taken port stops the start with the mend", async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) =>
    taken.listen(0, "127.0.0.1", () => resolve((taken.address() as { port: number }).port)),
  );
  const { code, errors } = await runMainToEnd({ PORT: String(port), PASSERELLE_DATA: folder("port") });
  taken.close();
  expect(code).toBe(1);
  expect(errors).toMatch(new RegExp(`Port ${port} is already taken.*PORT`, "s"));
});

test("one process holds a data folder; a second is refused clearly; a killed one leaves it free", async () => {
  const settings = { PASSERELLE_DATA: folder("held") };
  const first = await startApplication(settings);
  const second = await runMainToEnd(settings);
  expect(second.code).toBe(1);
  expect(second.errors).toMatch(
    new RegExp(`already open in another process.*${first.process.pid}.*PASSERELLE_DATA`, "s"),
  );
  expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
  await first.end("SIGKILL");
  const third = await startApplication(settings);
  expect((await fetch(`${third.address}/readyz`)).status).toBe(200);
  expect(await third.end("SIGTERM")).toBe(0);
});

test.runIf(programs)("two instances starting on one empty database do not collide", async () => {
  const DATABASE_URL = (await postgres?.createDatabase()) ?? "";
  const settings = { DATABASE_URL, PASSERELLE_DEMO: "on" };
  const [one, two] = await Promise.all([startApplication(settings), startApplication(settings)]);
  const applied = [one, two].filter(({ output }) => output().includes("migrations applied"));
  expect(applied).toHaveLength(1);
  for (const { address } of [one, two]) {
    const page = await (await fetch(`${address}/login`, { headers: { "Accept-Language": "fr" } })).text();
    expect(page.match(/Nadia Benali/g)?.length).toBeGreaterThan(0);
  }
  expect(await Promise.all([one.end(), two.end()])).toEqual([0, 0]);
});

test.runIf(programs)(
  "a database lost under a running server gives a clear page, then comes back by itself",
  async () => {
    const DATABASE_URL = (await postgres?.createDatabase()) ?? "";
    const application = await startApplication({ DATABASE_URL, PASSERELLE_DEMO: "on" });
    const { address } = application;
    const session = {
      headers: {
        Cookie: "passerelle_session=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "Accept-Language": "en",
      },
    };
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    await postgres?.stop();
    expect((await fetch(`${address}/readyz`)).status).toBe(503);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    const away = await fetch(`${address}/learn`, session);
    expect(away.status).toBe(503);
    expect(await away.text()).toMatch(/database does not answer/i);
    await postgres?.start();
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    expect((await fetch(`${address}/learn`, { ...session, redirect: "manual" })).status).toBe(302);
    expect(await application.end()).toBe(0);
  },
);

test("db migrate brings a database up to date, once", async () => {
  const settings = { PASSERELLE_DATA: folder("migrated") };
  expect(await runCommand(["db", "migrate"], settings)).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^[1-9]/),
  });
  expect(await runCommand(["db", "migrate"], settings)).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^0/),
  });
});

test("an unknown command is one line on standard error and exit code 1", async () => {
  const { code, output, errors } = await runCommand(["tea", "please"]);
  expect({ code, output }).toEqual({ code: 1, output: "" });
  expect(errors.trim().split("\n")).toHaveLength(1);
});
