import { paraglideVitePlugin } from "@inlang/paraglide-js";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  resolve: { alias: { "~": `${import.meta.dirname}/app` } },
  build: { target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false },
  // Vite follows imports of server files when it looks for the browser's packages; these are never sent there.
  optimizeDeps: {
    exclude: ["@node-rs/argon2", "@electric-sql/pglite", "pg", "lucia", "pino", "highs", "mdx-bundler"],
  },
  server: { warmup: { clientFiles: ["./app/entry.client.tsx", "./app/root.tsx"] } },
  plugins: [
    paraglideVitePlugin({
      project: "./app/i18n/project.inlang",
      outdir: "./app/i18n/generated",
      strategy: ["globalVariable", "baseLocale"],
      outputStructure: "message-modules",
      emitReadme: false,
      emitTsDeclarations: true,
    }),
    tailwindcss(),
    remix({
      appDirectory: "app",
      ignoredRouteFiles: ["**/*"],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        v3_routeConfig: true,
      },
    }),
  ],
});
