import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ReactNode } from "react";
import { type TreeNode, treeSchema, treeText } from "~/kernel/tree";
import { z } from "~/kernel/zod";
import type { AllowedComponents, CompiledLesson, Fault } from "~/platform/content.server";
import { checkMarkdown, type MarkdownFindings, type MarkdownNode } from "./check-markdown";
import { withHeadingIds } from "./heading-ids";
import { displayPath } from "./read-yaml.server";
import { serialiseTree } from "./serialise-tree";

/** Part of every cache key: raise it when the same text would compile to another tree. */
const COMPILER_VERSION = 3;
const CACHE = path.join(process.cwd(), "node_modules", ".cache", "passerelle", "lessons");

const cachedSchema = z.object({
  tree: treeSchema,
  words: z.number(),
  uses: z.array(
    z.object({
      name: z.string(),
      props: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
      line: z.number(),
    }),
  ),
  links: z.array(z.object({ address: z.string(), line: z.number() })),
  pictures: z.array(z.object({ address: z.string(), line: z.number(), alt: z.string() })),
  blocks: z.array(
    z.object({
      kind: z.enum(["heading", "paragraph", "item", "cell", "line", "prop"]),
      text: z.string(),
      line: z.number(),
    }),
  ),
});

/** Props that hold text for the reader. */
const TEXT_PROPS = ["title", "prompt", "caption", "trade"];

/**
 * Compiles the MDX file at `file` (an absolute path) into a tree, with the components in `allowed`.
 * What is not allowed (import, export, expressions, unknown components, scripts in addresses or
 * attributes) comes back as faults with their lines. Sound results are cached by content.
 */
export async function compileLesson(
  file: string,
  allowed: AllowedComponents,
): Promise<{ value: CompiledLesson } | { faults: Fault[] }> {
  const shown = displayPath(file);
  const fault = (line: number, what: string, mend: string): { faults: Fault[] } => ({
    faults: [{ file: shown, line, what, mend }],
  });
  let source: string;
  try {
    source = readFileSync(file, "utf8");
  } catch {
    return fault(1, "the lesson is missing", "write it, or take it out of module.yaml");
  }
  if (/^---\s*$/m.test(source.split("\n", 1)[0] ?? "")) {
    return fault(1, "frontmatter is not allowed", "write titles and minutes in module.yaml");
  }
  const cacheFile = path.join(CACHE, `${cacheKey(source, allowed)}.json`);
  const cached = readCache(cacheFile);
  if (cached) return { value: cached };

  const bundled = await bundle(source, allowed);
  if ("problem" in bundled) return fault(bundled.problem.line, bundled.problem.text, "check the syntax here");
  const { code, findings } = bundled;
  if (findings.faults.length > 0)
    return { faults: findings.faults.map((found) => ({ file: shown, ...found })) };
  const tree = await evaluate(code, allowed);
  const { uses, links, pictures, blocks } = findings;
  const value: CompiledLesson = { tree, words: countWords(tree, uses), uses, links, pictures, blocks };
  writeCache(cacheFile, value);
  return { value };
}

function cacheKey(source: string, allowed: AllowedComponents): string {
  const schemas = Object.entries(allowed).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }),
  ]);
  return createHash("sha256")
    .update(JSON.stringify([COMPILER_VERSION, schemas, source]))
    .digest("hex");
}

function readCache(file: string): CompiledLesson | null {
  try {
    return cachedSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    // Absent or written by another version: compiled again.
    return null;
  }
}

function writeCache(file: string, value: CompiledLesson): void {
  mkdirSync(CACHE, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(value));
  renameSync(draft, file);
}

type Bundled = { code: string; findings: MarkdownFindings } | { problem: { line: number; text: string } };

async function bundle(source: string, allowed: AllowedComponents): Promise<Bundled> {
  // Loaded on demand: a server in production reads the build and never compiles.
  const [{ bundleMDX }, { default: remarkGfm }] = await Promise.all([
    import("mdx-bundler"),
    import("remark-gfm"),
  ]);
  let findings: MarkdownFindings = { faults: [], uses: [], links: [], pictures: [], blocks: [] };
  const check = () => (tree: unknown) => {
    findings = checkMarkdown(tree as MarkdownNode, allowed);
  };
  try {
    const { code } = await bundleMDX({
      source,
      mdxOptions: (options) => ({ ...options, remarkPlugins: [remarkGfm, check] }),
      // Silent: what is wrong comes back as a fault. Warnings of esbuild are about generated code.
      esbuildOptions: (options) => ({ ...options, logLevel: "silent" }),
    });
    return { code, findings };
  } catch (error) {
    const first = (error as { errors?: { text: string; location?: { line: number } | null }[] }).errors?.[0];
    if (!first) throw error;
    const text = first.text.split("\n")[0] ?? first.text;
    return { problem: { line: first.location?.line ?? 1, text } };
  }
}

/**
 * Runs the compiled text, as trusted as our own code, in the process that builds. Components stay
 * names (`{ Check: "Check" }`), which `serialiseTree` then keeps as names.
 */
async function evaluate(code: string, allowed: AllowedComponents): Promise<TreeNode[]> {
  const [React, jsxRuntime] = await Promise.all([import("react"), import("react/jsx-runtime")]);
  const run = new Function("React", "_jsx_runtime", "ReactDOM", `${code};return Component;`);
  const { default: Content } = run(React, jsxRuntime, {}) as {
    default: (props: { components: Record<string, string> }) => ReactNode;
  };
  const names = Object.fromEntries(Object.keys(allowed).map((name) => [name, name]));
  const nodes = serialiseTree(Content({ components: names }), allowed);
  return withHeadingIds(nodes.filter((node) => typeof node !== "string" || node.trim() !== ""));
}

function countWords(tree: readonly TreeNode[], uses: CompiledLesson["uses"]): number {
  const inProps = uses.flatMap(({ props }) => TEXT_PROPS.map((name) => props[name] ?? ""));
  return `${treeText(tree)} ${inProps.join(" ")}`.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
    .length;
}
