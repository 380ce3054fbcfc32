import { FILE_LIMITS, type ForeignQuestion } from "../foreign-question";
import { type Notice, type NoticeTag, type NoticeValues, notice, quoted } from "../notice";
import { plainSource } from "../source-text";
import { type GiftBlock, giftBlocks } from "./blocks";
import { markEscapes, unmark } from "./escapes";
import { giftFormat, giftText } from "./gift-text";
import { readGiftAnswers } from "./read-answers";

// Follows the reader of Moodle itself (question/format/gift/format.php, 2003-2024): what Moodle takes is taken
// the same way, unescaped colons included. Where Moodle gives up, a fault says on which line and why.

/**
 * Reads a GIFT file. Every question stands for itself: a faulty one leaves a fault with its line among the
 * notices, and the others are read.
 */
export function readGift(text: string): { questions: ForeignQuestion[]; notices: Notice[] } {
  const read = { questions: [] as ForeignQuestion[], notices: [] as Notice[] };
  let unclosed = false;
  let count = 0;
  for (const block of giftBlocks(text)) {
    const { marked, id, tags } = joinLines(block);
    if (marked.trim() === "") continue;
    const open = marked.indexOf("{");
    const close = marked.indexOf("}");
    // What follows a question cut in two by a blank line belongs to it, and its fault is told already.
    if (unclosed && (open < 0 || (close >= 0 && close < open))) {
      unclosed = close < 0;
      continue;
    }
    if (++count > FILE_LIMITS.questions) {
      const at = { line: block.line, question: "" };
      read.notices.push(notice(at, "questions_many", { limit: FILE_LIMITS.questions }));
      break;
    }
    const question = readBlock(block, marked, read.notices);
    unclosed = question === "unclosed";
    if (question !== null && question !== "unclosed")
      read.questions.push({ ...question, idNumber: id, tags });
  }
  return read;
}

/** A block as one text with its comments blanked; comments may name the question's id and tags. */
function joinLines({ lines }: GiftBlock) {
  const comments = lines.filter((line) => line.startsWith("//")).join("\n");
  const marked = markEscapes(lines.map((line) => (line.startsWith("//") ? "" : line)).join("\n"));
  const id = /\[id:([^\n\]]+)\]/.exec(comments)?.[1]?.trim() ?? "";
  const tags = [...comments.matchAll(/\[tag:([^\n\]]+)\]/g)].map((found) => (found[1] ?? "").trim());
  return { marked, id, tags };
}

type ReadBlock = Omit<ForeignQuestion, "idNumber" | "tags">;

function readBlock(block: GiftBlock, marked: string, notices: Notice[]): ReadBlock | "unclosed" | null {
  const lineAt = (offset: number) => block.line + (marked.slice(0, offset).match(/\n/g)?.length ?? 0);
  let start = marked.search(/\S/);
  const category = /^\$CATEGORY:([^\n]*)/.exec(marked.slice(start));
  if (category) {
    const at = { line: lineAt(start), question: "" };
    notices.push(notice(at, "skipped_category", { category: quoted(unmark(category[1] ?? "")) }));
    start += category[0].length;
    start += marked.slice(start).search(/\S|$/);
    if (start >= marked.length) return null;
  }
  const place = { line: lineAt(start), question: "" };
  const fail = <Tag extends NoticeTag>(tag: Tag, offset: number, values: NoticeValues[Tag]) => {
    notices.push(notice({ ...place, line: lineAt(offset) }, tag, ...([values] as never)));
    return null;
  };
  if (marked.startsWith("::", start)) {
    const end = marked.indexOf("::", start + 2);
    if (end < 0) return fail("title_open", start, {});
    place.question = unmark(marked.slice(start + 2, end))
      .replace(/\s+/g, " ")
      .trim();
    start = end + 2;
  }
  const open = marked.indexOf("{", start);
  const close = marked.indexOf("}", start);
  if (close >= 0 && (open < 0 || close < open)) return fail("brace_close", close, {});
  const isNamed = place.question !== "";
  place.question ||= firstWords(unmark(marked.slice(start, open < 0 ? undefined : open)));
  if (open < 0) return fail("skipped_description", start, {});
  if (close < 0) {
    fail("brace_open", open, { end: block.line + block.lines.length - 1 });
    return "unclosed";
  }
  const second = marked.indexOf("{", open + 1);
  if (second >= 0) return fail("brace_second", second, { begun: lineAt(open) });
  const stray = marked.indexOf("}", close + 1);
  if (stray >= 0) return fail("brace_close", stray, {});

  const after = marked.slice(close + 1).trim();
  const stem = `${marked.slice(start, open)}${after === "" ? "" : `_____${marked.slice(close + 1)}`}`.trim();
  const { body: source, format } = giftFormat(stem, "moodle");
  if (!isNamed) place.question = firstWords(unmark(stem));
  const text = plainSource(unmark(source), format, place, notices);
  const inside = marked.slice(open + 1, close);
  const hashes = inside.lastIndexOf("####");
  const texts = { place, notices, format };
  const feedback = hashes < 0 ? "" : giftText(inside.slice(hashes + 4), texts);
  const body = readGiftAnswers((hashes < 0 ? inside : inside.slice(0, hashes)).trim(), {
    ...texts,
    place: { ...place, line: lineAt(open) },
  });
  if (body === "essay") return fail("skipped_essay", start, {});
  return body && { line: place.line, name: place.question, text, feedback, body };
}

const firstWords = (text: string) => quoted(text.replace(/^\s*\[\w+\]/, "").replace(/<[^>]*>/g, " "));
