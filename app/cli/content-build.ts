import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { formatFault } from "~/content/fault";
import { displayPath } from "~/content/read-yaml.server";
import { buildFile, contentRoot } from "~/content/source.server";
import { m } from "~/i18n/messages";
import { terminalLocale } from "~/server/settings";
import { CONTENT_SOURCES } from "./content-sources";
import type { CommandIo } from "./io";

/**
 * `content build`: writes what each source reads to build/content, where production reads it once. Pieces
 * that cannot be used are left out and named on standard error, so that one fault does not stop a start. Drafts
 * are left out too.
 */
export async function contentBuild(io: CommandIo): Promise<number> {
  const locale = terminalLocale(process.env);
  for (const source of CONTENT_SOURCES) {
    const { value, faults } = await source.load(contentRoot());
    for (const fault of faults) io.complain(formatFault(fault));
    const file = buildFile(source.name);
    const text = JSON.stringify(source.published ? source.published(value) : value);
    mkdirSync(path.dirname(file), { recursive: true });
    // Renamed into place: a server that starts meanwhile reads the old build or the new one, never half of it.
    writeFileSync(`${file}.draft`, text);
    renameSync(`${file}.draft`, file);
    const size = Math.ceil(Buffer.byteLength(text) / 1024);
    io.write(`${m.learning_content_built({ file: displayPath(file), size }, { locale })}\n`);
  }
  return 0;
}
