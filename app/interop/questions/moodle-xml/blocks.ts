/** One `<question>` of a file with the line (from 1) on which it begins; `closed` when its end is there. */
export interface XmlBlock {
  line: number;
  source: string;
  closed: boolean;
}

/** Where a piece of markup that begins with `open` ends. */
const SKIPPED: readonly { open: string; close: string }[] = [
  { open: "<!--", close: "-->" },
  { open: "<![CDATA[", close: "]]>" },
  { open: "<?", close: "?>" },
];

/**
 * Cuts a Moodle XML file into its questions without parsing it, so that a fault in one leaves the others sound.
 * `doctype` is the line of a document type declaration: files with one are refused, since entities of one's own
 * (the "billion laughs") have no place in questions.
 */
export function xmlBlocks(text: string): { blocks: XmlBlock[]; doctype: number | null } {
  const blocks: XmlBlock[] = [];
  const lineAt = lineCounter(text);
  let begun: number | null = null;
  const finish = (end: number, closed: boolean) => {
    if (begun !== null) blocks.push({ line: lineAt(begun), source: text.slice(begun, end), closed });
    begun = null;
  };
  let at = text.indexOf("<");
  while (at >= 0) {
    const skipped = SKIPPED.find(({ open }) => text.startsWith(open, at));
    if (skipped) {
      const end = text.indexOf(skipped.close, at + skipped.open.length);
      if (end < 0) break;
      at = text.indexOf("<", end + skipped.close.length);
      continue;
    }
    if (text.startsWith("<!", at)) return { blocks: [], doctype: lineAt(at) };
    if (/^<question[\s>]/.test(text.slice(at, at + 10))) {
      finish(at, false);
      begun = at;
    } else if (text.startsWith("</question>", at)) {
      finish(at + "</question>".length, true);
    }
    at = text.indexOf("<", at + 1);
  }
  finish(text.length, false);
  return { blocks, doctype: null };
}

/** Counts lines up to offsets that only grow. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let counted = 0;
  return (offset) => {
    for (
      let next = text.indexOf("\n", counted);
      next >= 0 && next < offset;
      next = text.indexOf("\n", counted)
    ) {
      line++;
      counted = next + 1;
    }
    return line;
  };
}
