import type { LearningModule } from "./module";

type ModuleNode = Pick<LearningModule, "slug" | "prerequisites">;

/**
 * Slugs of the prerequisites that were never completed, in the module's order. An expired completion counts, and
 * a prerequisite that is not taught any more is not asked.
 *
 * @param completed slugs of every module that was completed once
 * @param offered slugs of the modules there are
 */
export function missingPrerequisites(
  { prerequisites }: Pick<LearningModule, "prerequisites">,
  completed: ReadonlySet<string>,
  offered: ReadonlySet<string>,
): string[] {
  return prerequisites.filter((slug) => offered.has(slug) && !completed.has(slug));
}

/**
 * Modules that cannot be begun because they ask, directly or not, for themselves: each cycle once, from its first
 * slug by the alphabet, e.g. `["a", "b"]` when a asks for b and b for a.
 */
export function prerequisiteCycles(modules: readonly ModuleNode[]): string[][] {
  const asks = new Map(modules.map(({ slug, prerequisites }) => [slug, prerequisites]));
  const cycles = new Map<string, string[]>();
  const done = new Set<string>();
  const visit = (slug: string, path: readonly string[]) => {
    const from = path.indexOf(slug);
    if (from >= 0) {
      const cycle = path.slice(from);
      const first = cycle.indexOf([...cycle].sort()[0] ?? "");
      const ordered = [...cycle.slice(first), ...cycle.slice(0, first)];
      cycles.set(ordered.join(" "), ordered);
      return;
    }
    if (done.has(slug)) return;
    for (const next of asks.get(slug) ?? []) visit(next, [...path, slug]);
    done.add(slug);
  };
  for (const { slug } of modules) visit(slug, []);
  return [...cycles.values()].sort((left, right) => left.join(" ").localeCompare(right.join(" ")));
}
