import type { Fault } from "~/platform/content.server";

/** A fault as the command line prints it: `file:line: what: mend`. */
export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line}: ${fault.what}: ${fault.mend}`;
}

/** Order for printing: by file, then line, then text. */
export function compareFaults(left: Fault, right: Fault): number {
  return left.file.localeCompare(right.file) || left.line - right.line || left.what.localeCompare(right.what);
}
