import { PII_KINDS, type PiiKind, type PiiSpan } from "./kind";

/** A text with what is to be found in it. */
export interface MarkedText {
  text: string;
  spans: PiiSpan[];
}

const MARK = new RegExp(`\\[(${PII_KINDS.join("|")}):([^\\]]+)\\]`, "g");

/** Reads a text in which each piece of personal data is written `[kind:piece]`. */
export function parseMarked(marked: string): MarkedText {
  const spans: PiiSpan[] = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    const piece = match[2] as string;
    spans.push({ start: text.length, end: text.length + piece.length, kind: match[1] as PiiKind });
    text += piece;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), spans };
}

/** Counts and rates of one kind (or all), 0..1; null where there is nothing to divide by. */
export interface PiiFigures {
  kind: PiiKind | "all";
  support: number;
  precision: number | null;
  recall: number | null;
}

/** Of two spans of one kind, whether the pieces are the same: they share at least half of the longer. */
function agree(one: PiiSpan, other: PiiSpan): boolean {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return one.kind === other.kind && common * 2 >= Math.max(one.end - one.start, other.end - other.start);
}

/** Precision and recall per kind, and of all kinds together in the last line. */
export function measurePii(outcomes: readonly { expected: PiiSpan[]; found: PiiSpan[] }[]): PiiFigures[] {
  return ([...PII_KINDS, "all"] as const).map((kind) => {
    let support = 0;
    let recalled = 0;
    let answered = 0;
    let right = 0;
    for (const { expected, found } of outcomes) {
      const wanted = expected.filter((span) => kind === "all" || span.kind === kind);
      const given = found.filter((span) => kind === "all" || span.kind === kind);
      support += wanted.length;
      answered += given.length;
      recalled += wanted.filter((span) => found.some((other) => agree(span, other))).length;
      right += given.filter((span) => expected.some((other) => agree(span, other))).length;
    }
    return {
      kind,
      support,
      precision: answered === 0 ? null : right / answered,
      recall: support === 0 ? null : recalled / support,
    };
  });
}
