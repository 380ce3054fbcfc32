import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { ContentSource, Fault } from "~/platform/content.server";
import { formatFault } from "./fault";

interface Kept {
  value: Promise<unknown>;
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

async function loadLive(source: ContentSource<unknown>): Promise<unknown> {
  const { value, faults } = await source.load(root);
  if (faults.length > 0) {
    console.warn(
      `content ${source.name}: ${faults.length} fault(s), the first: ${formatFault(faults[0] as Fault)}`,
    );
  }
  return value;
}

/**
 * The content of `source`. In production the build is read once. In development and tests it is
 * read from the content folder, and again when a file in it changes; unsound pieces are left out.
 */
export function contentOf<Value>(source: ContentSource<Value>): Promise<Value> {
  const built = process.env.NODE_ENV === "production";
  const current = built ? "built" : folderSignature();
  const known = kept.get(source.name);
  if (known?.signature === current) return known.value as Promise<Value>;
  const value = built
    ? Promise.resolve().then(() => readBuild(source.name))
    : loadLive(source as ContentSource<unknown>);
  kept.set(source.name, { value, signature: current });
  value.catch(() => kept.delete(source.name));
  return value as Promise<Value>;
}
