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
  build: { target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false },
  resolve: { alias: { "~": `${import.meta.dirname}/app` }, dedupe: ["react", "react-dom"] },
  // Every package that a page uses, by name: found one by one while somebody reads, each would make Vite bundle
  // anew, and the page that is open would meet React twice.
  optimizeDeps: {
    noDiscovery: true,
    include: [
      "react",
      "react/jsx-runtime",
      "react/jsx-dev-runtime",
      "react-dom",
      "react-dom/client",
      "@remix-run/react",
      "@conform-to/react",
      "@conform-to/zod/v4",
      "d3-scale",
      "d3-shape",
      "pure-rand/distribution/uniformFloat64",
      "pure-rand/distribution/uniformInt",
      "pure-rand/generator/xoroshiro128plus",
      "snowball-stemmers",
      "zod",
    ],
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
