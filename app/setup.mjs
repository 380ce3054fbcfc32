// Brings a checkout to where its scripts can run, with nothing but Node and npm: installs, generates, builds.
// Each step is skipped while what it reads has not changed. `node app/setup.mjs [generate|test]`.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const MINIMUM_NODE = [20, 19];

/** Runs a program in the foreground; ends this process with its status when it fails. */
function run(program, args, extraEnv = {}) {
  const windowsNpm = program === "npm" && process.platform === "win32";
  const { status, error } = spawnSync(program, args, {
    stdio: ["ignore", process.stderr, process.stderr],
    env: { ...process.env, ...extraEnv },
    shell: windowsNpm,
  });
  if (error) console.error(`${program}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

const runPackage = (script, args, extraEnv) =>
  run(process.execPath, [join("node_modules", script), ...args], extraEnv);

function* filesBelow(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (name === "generated" || name.endsWith(".test.ts") || name.endsWith(".test.tsx")) continue;
    yield* filesBelow(join(path, name));
  }
}

function fingerprint(paths) {
  const hash = createHash("sha256").update(process.version);
  for (const path of paths)
    for (const file of filesBelow(path)) hash.update(file).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}

/** Does `work` unless it was done for the same inputs and its outputs are still there. */
async function step(name, { reads, writes }, work) {
  const stamp = join(name === "install" ? "node_modules" : "build", `.${name}.stamp`);
  const now = fingerprint(reads);
  const done =
    existsSync(stamp) && readFileSync(stamp, "utf8") === now && writes.every((path) => existsSync(path));
  if (done) return;
  console.error(`passerelle: ${name}…`);
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor < MINIMUM_NODE[1])) {
  console.error(`Passerelle needs Node ${MINIMUM_NODE.join(".")} or newer; this is ${process.version}.`);
  process.exit(1);
}

await step(
  "install",
  { reads: ["package-lock.json"], writes: ["node_modules/vite", "node_modules/prisma"] },
  () =>
    // Not `npm ci`: it refuses a lock file that lacks another platform's optional binaries; `--no-save` keeps the lock.
    run("npm", [
      "install",
      "--no-save",
      "--include=dev",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
    ]),
);
await step(
  "prisma",
  { reads: ["prisma/schema.prisma", "prisma.config.ts"], writes: ["app/platform/generated/client.ts"] },
  () =>
    // The client needs no engine, but the command looks for one: any existing file will do.
    runPackage("prisma/build/index.js", ["generate"], { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }),
);
await step(
  "messages",
  {
    reads: ["app/i18n/messages", "app/i18n/project.inlang/settings.json"],
    writes: ["app/i18n/generated/messages.js"],
  },
  () =>
    runPackage("@inlang/paraglide-js/bin/run.js", [
      ...["compile", "--project", "app/i18n/project.inlang", "--outdir", "app/i18n/generated"],
      ...[
        "--strategy",
        "globalVariable",
        "baseLocale",
        "--no-emit-readme",
        "--emit-ts-declarations",
        "--silent",
      ],
    ]),
);
if (process.argv[2] !== "generate") {
  const code = ["app", "public", "package-lock.json", "vite.config.ts", "tsconfig.json"];
  await step("pages", { reads: code, writes: ["build/server/index.js", "build/client/assets"] }, () =>
    runPackage("@remix-run/dev/dist/cli.js", ["vite:build"], { NODE_ENV: "production" }),
  );
  await step("server", { reads: [...code, "prisma"], writes: ["build/main.js"] }, async () => {
    const { build } = await import("esbuild");
    await build({
      entryPoints: ["app/server/main.ts"],
      outfile: "build/main.js",
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      packages: "external",
      alias: { "~": "./app" },
      sourcemap: true,
      logLevel: "warning",
    });
  });
  await step("acts", { reads: ["content/acts", "app/practice", "app/kernel"], writes: ["build/acts"] }, () =>
    runPackage("tsx/dist/cli.mjs", ["app/cli/main.ts", "practice", "train"], { NODE_ENV: "production" }),
  );
  await step("content", { reads: ["content", "app"], writes: ["build/content"] }, () =>
    runPackage("tsx/dist/cli.mjs", ["app/cli/main.ts", "content", "build"], { NODE_ENV: "production" }),
  );
}

if (process.argv[2] === "test") {
  const browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const { chromium } = await import("@playwright/test");
  if (![...browsers, chromium.executablePath()].some((path) => existsSync(path))) {
    console.error("passerelle: no Chromium on this machine, fetching Playwright's own…");
    runPackage("@playwright/test/cli.js", ["install", "chromium"]);
  }
}
