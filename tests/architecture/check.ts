import { isTest, layerOf, mayImport, type SourceFile, type Violation } from "./rules";

const FORBIDDEN_NAMES = /^(utils?|helpers?|misc|common|general|shared)(\.|$)/i;
const MOST_LINES = 400;
const IMPURE_IMPORTS = /^(node:|@remix-run\/|@prisma\/|react($|\/|-dom)|express|lucia|pg$|fs|path$|crypto$)/;
const IMPURE_CODE: [RegExp, string][] = [
  [/\bDate\.now\s*\(/, "Date.now()"],
  [/\bnew Date\s*\(\s*\)/, "new Date() without arguments"],
  [/\bMath\.random\s*\(/, "Math.random()"],
  [/\bprocess\.(env|cwd)\b/, "process"],
  [/\bperformance\.now\s*\(/, "performance.now()"],
  [/\bfetch\s*\(/, "fetch()"],
];

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(^|[^:])\/\/[^\n]*/g, "$1");

function checkTable(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file): Violation[] => {
    const from = layerOf(file.path);
    if (!from)
      return [{ file: file.path, rule: "table", what: "this folder has no place in the import table" }];
    return file.imports.flatMap(({ target }): Violation[] => {
      if (target.startsWith("app/platform/generated")) {
        const allowed = file.path === "app/platform/db.server.ts";
        return allowed ? [] : [{ file: file.path, rule: "generated-client", what: target }];
      }
      if (from.kind === "page" && target.startsWith("@remix-run/") && target !== "@remix-run/react") {
        return [{ file: file.path, rule: "table", what: target }];
      }
      const isRoute = file.path.startsWith("app/routes/") && !isTest(file.path);
      if (isRoute && (/^@prisma\//.test(target) || target === "app/platform/db.server.ts")) {
        return [{ file: file.path, rule: "route-prisma", what: target }];
      }
      const to = layerOf(target);
      if (!to || mayImport(from, to)) return [];
      return [{ file: file.path, rule: "table", what: target }];
    });
  });
}

function checkPurity(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file): Violation[] => {
    const layer = layerOf(file.path);
    const pure = layer?.kind === "core" || layer?.kind === "kernel";
    if (!pure) return [];
    const imports = file.imports
      .filter(({ target }) => IMPURE_IMPORTS.test(target))
      .map(({ target }) => target);
    const code = withoutComments(file.text);
    const calls = IMPURE_CODE.filter(([pattern]) => pattern.test(code)).map(([, name]) => name);
    return [...imports, ...calls].map((what) => ({ file: file.path, rule: "purity", what }));
  });
}

function checkNames(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file): Violation[] => {
    const bad = file.path.split("/").find((part) => FORBIDDEN_NAMES.test(part));
    return bad ? [{ file: file.path, rule: "name", what: bad }] : [];
  });
}

function checkLength(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file): Violation[] => {
    const lines = file.text.split("\n").length - 1;
    return lines > MOST_LINES ? [{ file: file.path, rule: "length", what: `${lines} lines` }] : [];
  });
}

/** Texts for readers typed into attributes, which the linter's rule on JSX text does not see. */
function checkLiterals(files: readonly SourceFile[]): Violation[] {
  const attribute = /\s(aria-label|aria-description|title|alt|placeholder|label)="([^"]*\p{L}[^"]*)"/gu;
  return files
    .filter((file) => file.path.endsWith(".tsx") && !isTest(file.path) && !/gallery/.test(file.path))
    .flatMap((file) =>
      [...withoutComments(file.text).matchAll(attribute)].map(
        ([, name, text]): Violation => ({ file: file.path, rule: "literal", what: `${name}="${text}"` }),
      ),
    );
}

/** Cycles by value imports (Tarjan's strongly connected components); type imports vanish at run time. */
function checkCycles(files: readonly SourceFile[]): Violation[] {
  const known = new Map(files.map((file) => [file.path, file]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: Violation[] = [];
  const visit = (path: string): void => {
    index.set(path, index.size);
    low.set(path, index.get(path) ?? 0);
    stack.push(path);
    for (const { target, typeOnly } of known.get(path)?.imports ?? []) {
      if (typeOnly || !known.has(target)) continue;
      if (!index.has(target)) visit(target);
      if (stack.includes(target)) low.set(path, Math.min(low.get(path) ?? 0, low.get(target) ?? 0));
    }
    if (low.get(path) !== index.get(path)) return;
    const component = stack.splice(stack.indexOf(path));
    const selfImport = known.get(path)?.imports.some(({ target, typeOnly }) => target === path && !typeOnly);
    if (component.length > 1 || selfImport) {
      found.push({ file: path, rule: "cycle", what: component.sort().join(" <-> ") });
    }
  };
  for (const file of files) if (!index.has(file.path)) visit(file.path);
  return found;
}

/** Everything in `files` that breaks the house's rules. */
export function checkArchitecture(files: readonly SourceFile[]): Violation[] {
  return [checkTable, checkPurity, checkNames, checkLength, checkLiterals, checkCycles].flatMap((check) =>
    check(files),
  );
}
