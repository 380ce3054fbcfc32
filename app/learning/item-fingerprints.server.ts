import { createHash } from "node:crypto";
import { z } from "~/kernel/zod";
import { db } from "~/platform/db.server";
import { type Item, itemSchema } from "./item";
import type { LearningModule } from "./module";

/** One item in one module version. */
export interface AskedItem {
  module: string;
  version: string;
  item: string;
}

/** Keys in order, whatever order they came in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}

/** What an item asks and teaches, as a hash. Where it is filed (competency, lesson) changes no answer to it. */
function fingerprintOf({ competency: _competency, lesson: _lesson, ...asked }: Item): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(asked)))
    .digest("base64url");
}

/** Fingerprints by item of each kept quiz: a quiz that was kept never changes, so each is read once. */
const known = new Map<string, ReadonlyMap<string, string>>();

async function fingerprintsOf(
  moduleSlug: string,
  moduleVersion: string,
): Promise<ReadonlyMap<string, string>> {
  const key = `${moduleSlug}/${moduleVersion}`;
  const found = known.get(key);
  if (found) return found;
  const { quiz } = await db().quizSnapshot.findUniqueOrThrow({
    where: { moduleSlug_moduleVersion: { moduleSlug, moduleVersion } },
  });
  const items = z.object({ items: z.array(z.unknown()) }).safeParse(quiz).data?.items ?? [];
  const prints = new Map(
    items.flatMap((item) => {
      // An item of a kind or shape that is no more is none of today's.
      const { data } = itemSchema.safeParse(item);
      return data ? [[data.id, fingerprintOf(data)] as const] : [];
    }),
  );
  known.set(key, prints);
  return prints;
}

/** In which versions each item of `modules` was asked exactly as it is today. */
export async function askedAsToday(modules: readonly LearningModule[]): Promise<AskedItem[]> {
  const versions = await db().quizSnapshot.findMany({
    where: { moduleSlug: { in: modules.map(({ slug }) => slug) } },
    select: { moduleSlug: true, moduleVersion: true },
  });
  const today = new Map(
    modules.map(({ slug, items }) => [
      slug,
      items.map((item) => ({ id: item.id, print: fingerprintOf(item) })),
    ]),
  );
  const asked: AskedItem[] = [];
  for (const { moduleSlug: module, moduleVersion: version } of versions) {
    const then = await fingerprintsOf(module, version);
    for (const { id, print } of today.get(module) ?? []) {
      if (then.get(id) === print) asked.push({ module, version, item: id });
    }
  }
  return asked;
}
