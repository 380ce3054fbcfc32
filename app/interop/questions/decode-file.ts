/** A file's text, and whether its encoding had to be guessed. */
export interface DecodedFile {
  text: string;
  guessed: boolean;
}

const MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/**
 * The text of a file out of any editor: by its byte order mark, by the encoding that an XML declaration
 * names, as UTF-8, or else as Windows-1252, which Latin-1 files are a part of (Encoding Standard, WHATWG).
 * Null for what is no text: a picture, a compressed file.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile | null {
  const mark = MARKS.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (!mark && bytes.includes(0)) return null;
  try {
    const text = new TextDecoder(mark?.encoding ?? "utf-8", { fatal: true }).decode(bytes);
    return { text, guessed: false };
  } catch {
    if (mark) return null;
  }
  const text = new TextDecoder("windows-1252").decode(bytes);
  return { text, guessed: !/^\s*<\?xml[^>]*encoding=["'](?:iso-8859-1|windows-1252)["']/i.test(text) };
}
