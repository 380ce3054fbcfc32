/** The lines between two blank ones; `lines[0]` is line `line` of the file. */
export interface GiftBlock {
  line: number;
  lines: string[];
}

/** Splits a GIFT file at its blank lines; lines come without the spaces around them. */
export function giftBlocks(text: string): GiftBlock[] {
  const blocks: GiftBlock[] = [];
  let open: GiftBlock | null = null;
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const line = raw.trim();
    if (line === "") {
      open = null;
    } else if (open) {
      open.lines.push(line);
    } else {
      open = { line: index + 1, lines: [line] };
      blocks.push(open);
    }
  }
  return blocks;
}
