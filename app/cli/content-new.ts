import { SKELETONS, type Skeleton, writeSkeleton } from "~/content/new-content.server";
import { displayPath } from "~/content/read-yaml.server";
import { contentRoot } from "~/content/source.server";
import { m } from "~/i18n/messages";
import { slugSchema } from "~/kernel/ids";
import { isoDay } from "~/kernel/time";
import { moduleSlugSchema } from "~/learning/module";
import { competencySource } from "~/readiness/competencies.server";
import { terminalLocale } from "~/server/settings";
import type { CommandIo } from "./io";

const isSkeleton = (word: string): word is Skeleton => Object.hasOwn(SKELETONS, word);

/**
 * `content new module|scenario SLUG`: a skeleton in both languages, marked as a draft, that passes
 * `content check` and can be looked at with `npm run dev` at once. Refuses a slug that is taken or malformed.
 */
export async function contentNew(io: CommandIo, words: string[]): Promise<number> {
  const terminal = { locale: terminalLocale(process.env) };
  const refuse = (line: string) => {
    io.complain(line);
    return 1;
  };
  const [kind = "", slug = "", ...more] = words;
  if (!isSkeleton(kind) || slug === "" || more.length > 0)
    return refuse(m.authoring_cli_new_usage({}, terminal));
  const schema = kind === "module" ? moduleSlugSchema : slugSchema;
  if (!schema.safeParse(slug).success) return refuse(m.authoring_cli_new_slug({ slug }, terminal));
  const root = contentRoot();
  const competency = (await competencySource.load(root)).value[0]?.id ?? "ai-judgement";
  const written = writeSkeleton(root, kind, slug, { COMPETENCY: competency, TODAY: isoDay(new Date()) });
  if ("tag" in written) {
    const folder = displayPath(written.folder);
    return refuse(
      written.tag === "exists"
        ? m.authoring_cli_new_exists({ folder }, terminal)
        : m.authoring_cli_new_not_writable({ folder, detail: written.detail }, terminal),
    );
  }
  for (const file of written.files) io.write(`${displayPath(file)}\n`);
  const next =
    kind === "module"
      ? m.authoring_cli_new_module({ slug }, terminal)
      : m.authoring_cli_new_scenario({ slug }, terminal);
  io.write(`${next}\n`);
  return 0;
}
