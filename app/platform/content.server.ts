import type { TreeNode } from "~/kernel/tree";
import type { z } from "~/kernel/zod";

// What a reader of the content folder looks like. `app/content` is one; the entries put it in place with
// `provideContent`, so that domains need not know it (app/decisions/004).

/** One thing an author has to mend, with the place to mend it. */
export interface Fault {
  /** Path from the project's root, e.g. `content/modules/transparency/quiz.yaml`. */
  file: string;
  /** From 1. */
  line: number;
  what: string;
  mend: string;
}

/** What content can name: the check proves that everything named exists. */
export type ContentKind =
  | "competency"
  | "module"
  | "external"
  | "scenario"
  | "role"
  | "law"
  | "source"
  /** `<module>/<lesson>` */
  | "lesson"
  /** `<locale>:<module>/<lesson>#<id>` */
  | "heading"
  /** A page of the application, by its address. */
  | "page";

/** A place where content names something (`references`) or defines it (`provides`). */
export interface Mention {
  kind: ContentKind;
  id: string;
  file: string;
  line: number;
  /** It stands in a piece that is still a draft, which learners do not see. */
  draft?: boolean;
}

/** What a source read. Only sound pieces are in `value`; every unsound one has a fault. */
export interface Loaded<Value> {
  /** Plain data: it travels through JSON, so no Date, Map or undefined. */
  value: Value;
  faults: Fault[];
  provides?: Mention[];
  references?: Mention[];
  /** Lines of figures for authors, printed by `content check --figures`. */
  figures?: string[];
}

/** One kind of content: a domain defines it, `content check` and `content build` go through all of them. */
export interface ContentSource<Value> {
  /** File name of its build, e.g. `modules` for build/content/modules.json. */
  name: string;
  /** Reads everything under `root`, the absolute path of the `content` folder. */
  load(root: string): Promise<Loaded<Value>>;
  /** What is sound but not yet fit for learners; asked by `content check` alone. */
  review?(root: string): Promise<Fault[]>;
  /** `value` without its drafts, which only an author at `npm run dev` sees; absent where there are none. */
  published?(value: Value): Value;
}

/** A path into a YAML file, such as ["items", 2, "id"]. */
export type ContentPath = readonly PropertyKey[];

/** A file that was read and fits its schema; `lineAt` finds the line of a path. */
export interface ReadFile<Value> {
  value: Value;
  lineAt(path: ContentPath): number;
}

/** The components that a text may use, each with the schema of its props (attributes arrive as texts). */
export type AllowedComponents = Readonly<Record<string, z.ZodObject>>;

/** A stretch of text that is read as one, without its marks; `prop` is the text of an attribute. */
export interface TextBlock {
  kind: "heading" | "paragraph" | "item" | "cell" | "line" | "prop";
  text: string;
  /** Of its first letter. */
  line: number;
}

/** A lesson as data, with what was found in it; lines from 1. */
export interface CompiledLesson {
  tree: TreeNode[];
  /** Words a reader reads: of the text and of the texts in components. */
  words: number;
  /** Components in their order, props as their schema gave them. */
  uses: { name: string; props: Record<string, string | number | boolean>; line: number }[];
  links: { address: string; line: number }[];
  pictures: { address: string; line: number; alt: string }[];
  /** Everything that a reader reads, in its order. */
  blocks: TextBlock[];
}

/** Reads and compiles the content folder; what each function promises is said where it is written (app/content). */
export interface ContentReader {
  contentOf<Value>(source: ContentSource<Value>): Promise<Value>;
  readYaml<Schema extends z.ZodType>(
    file: string,
    schema: Schema,
  ): ReadFile<z.output<Schema>> | { faults: Fault[] };
  /** What is wrong in everything that was asked for so far, as it is on the disk now; nothing in production. */
  contentFaults(): Promise<Fault[]>;
  displayPath(file: string): string;
  compileLesson(
    file: string,
    allowed: AllowedComponents,
  ): Promise<{ value: CompiledLesson } | { faults: Fault[] }>;
}

let reader: ContentReader | null = null;

/** Puts the reader in place; every entry does so before anything is read. */
export function provideContent(provided: ContentReader): void {
  reader = provided;
}

function theReader(): ContentReader {
  if (!reader) throw new Error("No content reader is in place: the entry has to call provideContent");
  return reader;
}

/** The content of `source`: the build in production, the live files in development and tests. */
export const contentOf: ContentReader["contentOf"] = (source) => theReader().contentOf(source);

/** What is wrong in the content that was read so far: for authors, in development. */
export const contentFaults: ContentReader["contentFaults"] = () => theReader().contentFaults();

/** Reads a YAML file against a schema; what an author can mend comes back as faults with file and line. */
export const readYaml: ContentReader["readYaml"] = (file, schema) => theReader().readYaml(file, schema);

/** How a file is named to authors. */
export const displayPath: ContentReader["displayPath"] = (file) => theReader().displayPath(file);

/** Compiles a lesson to a tree; what is not allowed in it comes back as faults with file and line. */
export const compileLesson: ContentReader["compileLesson"] = (file, allowed) =>
  theReader().compileLesson(file, allowed);
