import { defineConfig } from "vitest/config";

const alias = { "~": `${import.meta.dirname}/app` };
const setupFiles = ["tests/provide-content.ts"];
const env = { NODE_ENV: "test" as const, LOG_LEVEL: "silent" };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: { name: "unit", env, setupFiles, include: ["app/**/*.test.{ts,tsx}"], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        // One process at a time: each file opens databases of its own, and two cores are all there is.
        test: {
          name: "integration",
          env,
          setupFiles,
          include: ["tests/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          poolOptions: { forks: { singleFork: true } },
        },
      },
    ],
  },
});
