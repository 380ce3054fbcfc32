import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";

/** The domains in their order: imports go left only. */
export const DOMAINS = [
  "people",
  "learning",
  "practice",
  "readiness",
  "transitions",
  "insights",
  "interop",
] as const;

const FREE = ["kernel", "platform", "ui", "i18n", "content"] as const;
const ENTRY_FOLDERS = ["routes", "cli", "server"];

export type Layer =
  | { kind: "entry" }
  | { kind: (typeof FREE)[number] }
  | { kind: "core" | "server" | "page"; domain: (typeof DOMAINS)[number] }
  | { kind: "test" };

/** A source file with what it imports: npm names as they are, own files as paths from the project's root. */
export interface SourceFile {
  path: string;
  text: string;
  imports: { target: string; typeOnly: boolean }[];
}

export interface Violation {
  file: string;
  rule: "table" | "cycle" | "purity" | "length" | "name" | "generated-client" | "route-prisma" | "literal";
  what: string;
}

/** Every TypeScript file below `folder` (paths from `root`), the generated ones left out. */
export function readSources(root: string, folder = "app"): SourceFile[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return names
    .map((name) => join(folder, name))
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.includes("generated"))
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => parseSource(root, path, readFileSync(join(root, path), "utf8")));
}

/** One file's imports, static, dynamic and re-exporting, with own paths resolved below `root`. */
export function parseSource(root: string, path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: SourceFile["imports"] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier)) {
      imports.push({ target: resolveImport(root, path, specifier.text), typeOnly });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      const allTypes =
        bindings !== undefined &&
        ts.isNamedImports(bindings) &&
        !node.importClause?.name &&
        bindings.elements.length > 0 &&
        bindings.elements.every((element) => element.isTypeOnly);
      add(node.moduleSpecifier, Boolean(node.importClause?.isTypeOnly) || allTypes);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path, text, imports };
}

function resolveImport(root: string, from: string, specifier: string): string {
  const base = specifier.startsWith("~/")
    ? join("app", specifier.slice(2))
    : specifier.startsWith(".")
      ? normalize(join(dirname(from), specifier))
      : null;
  if (base === null) return specifier;
  const candidates = [
    base,
    `${base}.ts`,
    `${base}.tsx`,
    join(base, "index.ts"),
    base.replace(/\.js$/, ".ts"),
  ];
  const isFile = (path: string) => existsSync(join(root, path)) && statSync(join(root, path)).isFile();
  return candidates.find(isFile) ?? `${base}.ts`;
}

export const isTest = (path: string) => /\.test\.tsx?$/.test(path);

/** Where a file of app/ stands in the import table; null for what is none of ours. */
export function layerOf(path: string): Layer | null {
  const [top, folder, ...rest] = path.split("/");
  if (top !== "app" || folder === undefined) return null;
  if (isTest(path)) return { kind: "test" };
  if (rest.length === 0 || ENTRY_FOLDERS.includes(folder)) return { kind: "entry" };
  const free = FREE.find((name) => name === folder);
  if (free) return { kind: free };
  const domain = DOMAINS.find((name) => name === folder);
  if (!domain) return null;
  const name = rest.at(-1) ?? "";
  if (/\.server\.tsx?$/.test(name)) return { kind: "server", domain };
  return { kind: name.endsWith(".tsx") ? "page" : "core", domain };
}

const isLeftOrSame = (domain: string, other: string) =>
  DOMAINS.indexOf(other as never) <= DOMAINS.indexOf(domain as never);

/** Whether the table lets a file of `from` import one of `to`. */
export function mayImport(from: Layer, to: Layer): boolean {
  if (to.kind === "entry") return from.kind === "entry";
  switch (from.kind) {
    case "entry":
    case "test":
      return true;
    case "kernel":
      return to.kind === "kernel";
    case "platform":
      return to.kind === "kernel" || to.kind === "platform";
    case "ui":
    case "i18n":
    case "content":
      return !("domain" in to);
    case "core":
      return to.kind === "kernel" || (to.kind === "core" && isLeftOrSame(from.domain, to.domain));
    case "server":
      if (to.kind === "kernel" || to.kind === "platform") return true;
      return (to.kind === "core" || to.kind === "server") && isLeftOrSame(from.domain, to.domain);
    case "page":
      if (to.kind === "kernel" || to.kind === "ui" || to.kind === "i18n") return true;
      return (to.kind === "core" || to.kind === "page") && isLeftOrSame(from.domain, to.domain);
  }
}
