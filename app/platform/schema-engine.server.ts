import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";

interface EngineModule {
  SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

const PACKAGE = "@prisma/schema-engine-wasm/schema_engine_bg";
// One instance per process, whoever loads this file: the glue holds one, and a second would free the first one's
// memory with its own.
const process_ = globalThis as typeof globalThis & { passerelleSchemaEngine?: Promise<EngineModule> };

/** Node 20 cannot import `.wasm`, which the package's own entry does: this does by hand what that entry does. */
async function load(): Promise<EngineModule> {
  const glueFile = createRequire(`${process.cwd()}/`).resolve(PACKAGE);
  const glue = (await import(/* @vite-ignore */ pathToFileURL(glueFile).href)) as EngineModule;
  const bytes = readFileSync(glueFile.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue as never });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  return glue;
}

/** Prisma's schema engine on an open database; `schema` is needed for `diff` only. */
export async function schemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  schema?: string,
): Promise<SchemaEngine> {
  process_.passerelleSchemaEngine ??= load();
  const { SchemaEngine: Engine } = await process_.passerelleSchemaEngine;
  return Engine.new(
    { datamodels: schema === undefined ? undefined : [["schema.prisma", schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}
