import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { ContentSource, Fault } from "~/platform/content.server";
import { compareFaults, formatFault } from "./fault";

interface Kept {
  source: ContentSource<unknown>;
  read: Promise<{ value: unknown; faults: Fault[] }>;
  signature: string;
}

const kept = new Map<string, Kept>();
let root = path.join(process.cwd(), "content");
let signature = { text: "", readAt: 0 };
/** How long a look at the folder's dates counts in development: pages ask several times in one request. */
const SIGNATURE_LASTS_MS = 500;

/** The absolute path of the `content` folder. */
export const contentRoot = () => root;

/** Where `content build` writes the build of a source. */
export const buildFile = (name: string) => path.join(process.cwd(), "build", "content", `${name}.json`);

/** Reads content from another folder from now on; tests use it with a folder of their own. */
export function useContentRoot(folder: string): void {
  root = folder;
  kept.clear();
  signature = { text: "", readAt: 0 };
}

/** Names, sizes and dates of all files under the content folder, as one comparable text. */
function folderSignature(): string {
  const now = performance.now();
  if (signature.text !== "" && now - signature.readAt < SIGNATURE_LASTS_MS) return signature.text;
  const parts = [root];
  if (existsSync(root)) {
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      const { mtimeMs, size } = statSync(file);
      parts.push(`${file} ${mtimeMs} ${size}`);
    }
  }
  signature = { text: parts.join("\n"), readAt: now };
  return signature.text;
}

function readBuild(name: string): unknown {
  const file = buildFile(name);
  if (!existsSync(file)) throw new Error(`${file} is missing: run "passerelle content build" first`);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Drafts are for who writes them, at `npm run dev`. */
const showsDrafts = () => process.env.NODE_ENV === "development";

/** Says on the terminal what an author has to mend; where nobody is writing, the first of it is enough. */
function warn(name: string, faults: readonly Fault[]): void {
  const shown = showsDrafts() ? faults : faults.slice(0, 1);
  console.warn(`content ${name}: ${faults.length} fault(s)`);
  for (const fault of shown) console.warn(`  ${formatFault(fault)}`);
}

async function loadLive(source: ContentSource<unknown>): Promise<{ value: unknown; faults: Fault[] }> {
  const { value, faults } = await source.load(root);
  if (faults.length > 0) warn(source.name, faults);
  return { value: showsDrafts() || !source.published ? value : source.published(value), faults };
}

/**
 * The content of `source`. In production the build is read once. In development and tests it is
 * read from the content folder, and again when a file in it changes; unsound pieces are left out.
 */
export async function contentOf<Value>(source: ContentSource<Value>): Promise<Value> {
  return (await readOnce(source as ContentSource<unknown>)).value as Value;
}

function readOnce(source: ContentSource<unknown>): Kept["read"] {
  const built = process.env.NODE_ENV === "production";
  const current = built ? "built" : folderSignature();
  const known = kept.get(source.name);
  if (known?.signature === current) return known.read;
  const read = built
    ? Promise.resolve().then(() => ({ value: readBuild(source.name), faults: [] }))
    : loadLive(source);
  kept.set(source.name, { source, read, signature: current });
  read.catch(() => kept.delete(source.name));
  return read;
}

/** What is wrong in every source that was asked for so far, as it is now; always empty in production. */
export async function contentFaults(): Promise<Fault[]> {
  const reads = await Promise.all([...kept.values()].map(({ source }) => readOnce(source)));
  const faults = reads.flatMap((read) => read.faults);
  return [...new Map(faults.map((fault) => [formatFault(fault), fault])).values()].sort(compareFaults);
}
