import { readFileSync } from "node:fs";
import path from "node:path";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "~/kernel/zod";
import type { Fault, ReadFile } from "~/platform/content.server";
import { describeIssue, type IssuePath } from "./schema-mend";

/** How a file is named to authors: from the directory that the command runs in, with `/`. */
export function displayPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return (relative.startsWith("..") ? file : relative).split(path.sep).join("/");
}

/** Offset of the deepest node along `steps` that exists: of its key where it has one. */
function offsetAt(root: Node | null, steps: IssuePath): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of steps) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      next = pair.value;
    } else if (isSeq(node) && typeof step === "number") {
      next = node.items[step];
      if (next === undefined) break;
      offset = (next as Node).range?.[0] ?? offset;
    }
    if (next === undefined || next === null) break;
    node = next;
  }
  return offset;
}

/** What a document says; aliases that lead nowhere, or to ever more of themselves, say nothing. */
function saidBy(document: ReturnType<typeof parseDocument>): { value: unknown } | { detail: string } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { detail: (error as Error).message };
  }
}

/**
 * Reads the YAML file at `file` (an absolute path) and checks it against `schema`. Every syntax or
 * schema fault names its line and a mend. Never throws for what an author can mend: a missing file
 * is a fault too.
 */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): ReadFile<z.output<Schema>> | { faults: Fault[] } {
  const shown = displayPath(file);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return { faults: [{ file: shown, line: 1, what: "the file is missing", mend: "write it" }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file: shown,
      line: lines.linePos(error.pos[0]).line,
      what: `not YAML: ${error.message}`,
      mend: "check indentation, quotes and colons here",
    }));
    return { faults };
  }
  const read = saidBy(document);
  if ("detail" in read) {
    const what = `not YAML that can be read: ${read.detail}`;
    return {
      faults: [{ file: shown, line: 1, what, mend: "write the values out instead of using * and &" }],
    };
  }
  const lineAt = (steps: IssuePath) => lines.linePos(offsetAt(document.contents, steps)).line || 1;
  const parsed = schema.safeParse(read.value);
  if (parsed.success) return { value: parsed.data, lineAt };
  const faults = parsed.error.issues.map((issue) => {
    const { path: steps, what, mend } = describeIssue(issue);
    return { file: shown, line: lineAt(steps), what, mend };
  });
  return { faults };
}
