import { readFileSync } from "node:fs";
import { contentReader } from "~/content/reader.server";
import { m } from "~/i18n/messages";
import { provideContent } from "~/platform/content.server";
import { terminalLocale } from "~/server/settings";
import { COMMANDS } from "./commands";

provideContent(contentReader);

const locale = terminalLocale(process.env);

/** A reader who has seen enough (`| head`) is no fault; a disk that is full is, and not the input's. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    console.error(m.app_cli_failed({ detail: error.message }, { locale }));
    process.exit(2);
  });
}

/** Runs one command; its exit code: 0 done, 1 the input is at fault, 2 Passerelle is. */
async function runCommand(words: string[]): Promise<number> {
  const found = COMMANDS.find(({ name }) => name.every((word, index) => words[index] === word));
  if (!found) {
    const known = COMMANDS.map(({ name }) => name.join(" ")).join(", ");
    console.error(m.app_cli_unknown({ given: words.join(" "), known }, { locale }));
    return 1;
  }
  const run = await found.load();
  return run(
    {
      get stdin() {
        return readFileSync(0, "utf8");
      },
      get stdinBytes() {
        return readFileSync(0);
      },
      write: (text) => process.stdout.write(text),
      complain: (line) => process.stderr.write(`${line}\n`),
    },
    words.slice(found.name.length),
  );
}

try {
  process.exitCode = await runCommand(process.argv.slice(2));
} catch (error) {
  const detail = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");
  console.error(m.app_cli_failed({ detail }, { locale }));
  process.exitCode = 2;
}
