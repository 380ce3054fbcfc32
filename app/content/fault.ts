/** One thing an author has to mend, with the place to mend it. */
export interface Fault {
  /** Path from the project's root, e.g. `content/modules/transparency/quiz.yaml`. */
  file: string;
  /** From 1. */
  line: number;
  what: string;
  mend: string;
}

/** A fault as the command line prints it: `file:line: what: mend`. */
export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line}: ${fault.what}: ${fault.mend}`;
}

/** Order for printing: by file, then line, then text. */
export function compareFaults(left: Fault, right: Fault): number {
  return left.file.localeCompare(right.file) || left.line - right.line || left.what.localeCompare(right.what);
}
