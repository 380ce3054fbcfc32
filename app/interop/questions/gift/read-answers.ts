import type { ForeignAnswer, ForeignBody, ForeignNumber } from "../foreign-question";
import { type NoticeTag, type NoticeValues, notice, quoted } from "../notice";
import { unmark } from "./escapes";
import { type GiftTexts, giftText } from "./gift-text";

const PERCENT = /^%(-?\d{1,3}(?:\.\d*)?)%/;
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
const ORDERING = /^>\s*\d+\s*[^\n]*\n/;

/** What stands between the braces: an essay has nothing there; null after a fault, which is among the notices. */
export function readGiftAnswers(marked: string, texts: GiftTexts): ForeignBody | "essay" | null {
  if (marked === "") return "essay";
  if (ORDERING.test(marked)) {
    const elements = marked.replace(ORDERING, "").split("\n");
    return {
      type: "ordering",
      elements: elements
        .map((line) => giftText(line, { ...texts, format: "moodle" }))
        .filter((line) => line !== ""),
    };
  }
  if (marked.startsWith("#")) return readNumbers(marked.slice(1), texts);
  if (marked.includes("~")) return readChoice(marked, texts);
  const pieces = marked.split("=");
  if (marked.includes("=") && pieces.some((piece) => withoutFeedback(piece).includes("->"))) {
    return readPairs(pieces, texts);
  }
  const bare = /^(T|TRUE|F|FALSE)$/i.exec(withoutFeedback(marked).trim());
  return bare ? readTrueFalse(marked, texts) : readShort(pieces, texts);
}

const withoutFeedback = (piece: string) => piece.split("#", 1)[0] ?? "";

/** Text and feedback of one answer. */
function splitFeedback(piece: string): [text: string, feedback: string] {
  const at = piece.indexOf("#");
  return at < 0 ? [piece, ""] : [piece.slice(0, at), piece.slice(at + 1)];
}

function fail<Tag extends NoticeTag>(texts: GiftTexts, tag: Tag, values: NoticeValues[Tag]): null {
  texts.notices.push(notice(texts.place, tag, ...([values] as never)));
  return null;
}

/** Takes `%50%` off an answer: the percent, or `otherwise`; null when what stands there is no share. */
function readPercent(
  piece: string,
  otherwise: number,
  texts: GiftTexts,
): [percent: number, rest: string] | null {
  const found = PERCENT.exec(piece);
  const percent = Number(found?.[1]);
  if (found && Math.abs(percent) <= 100) return [percent, piece.slice(found[0].length)];
  const wrong = /^%[^%\s]{0,12}%/.exec(piece)?.[0];
  if (wrong !== undefined) return fail(texts, "percent_unreadable", { given: quoted(unmark(wrong)) });
  return [otherwise, piece];
}

/** The pieces without the empty one before the first sign; null when something stands there. */
function pieces(split: readonly string[], texts: GiftTexts): string[] | null {
  const [before = "", ...rest] = split;
  if (before.trim() !== "") return fail(texts, "answer_unmarked", { text: quoted(unmark(before)) });
  return rest.map((piece) => piece.trim());
}

function readChoice(marked: string, texts: GiftTexts): ForeignBody | null {
  const parts = pieces(marked.replace(/=/g, "~=").split("~"), texts);
  const answers: ForeignAnswer[] = [];
  for (const part of parts ?? []) {
    const right = part.startsWith("=");
    const read = right ? ([100, part.slice(1)] as const) : readPercent(part, 0, texts);
    if (!read) return null;
    const [text, feedback] = splitFeedback(read[1]);
    answers.push({ text: giftText(text, texts), percent: read[0], feedback: giftText(feedback, texts) });
  }
  return parts && { type: "choice", single: marked.includes("="), answers };
}

function readPairs(split: readonly string[], texts: GiftTexts): ForeignBody | null {
  const parts = pieces(split, texts);
  const pairs: { left: string; right: string }[] = [];
  for (const part of parts ?? []) {
    const arrow = part.indexOf("->");
    if (arrow < 0) return fail(texts, "pair_arrow", { text: quoted(unmark(part)) });
    pairs.push({
      left: giftText(part.slice(0, arrow), texts),
      right: unmark(part.slice(arrow + 2)).trim(),
    });
  }
  return parts && { type: "matching", pairs };
}

/** `{T#feedback when wrong#feedback when right}`. */
function readTrueFalse(marked: string, texts: GiftTexts): ForeignBody {
  const [word = "", wrong = "", ...rest] = marked.split("#");
  const right = /^T/i.test(word.trim());
  const whenRight = giftText(rest.join("#"), texts);
  const whenWrong = giftText(wrong, texts);
  const feedback = right ? { true: whenRight, false: whenWrong } : { true: whenWrong, false: whenRight };
  return { type: "truefalse", right, feedback };
}

function readShort(split: readonly string[], texts: GiftTexts): ForeignBody | null {
  // A single answer may stand without its sign.
  const parts = split.length === 1 ? [split[0]?.trim() ?? ""] : pieces(split, texts);
  const answers: ForeignAnswer[] = [];
  for (const part of parts ?? []) {
    const read = readPercent(part, 100, texts);
    if (!read) return null;
    const [text, feedback] = splitFeedback(read[1]);
    answers.push({
      text: giftText(text, { ...texts, format: "plain" }),
      percent: read[0],
      feedback: giftText(feedback, texts),
    });
  }
  return parts && { type: "short", answers, caseMatters: false };
}

function readNumbers(marked: string, texts: GiftTexts): ForeignBody | null {
  const other = marked.indexOf("~");
  let wrong = other < 0 ? "" : giftText(splitFeedback(marked.slice(other))[1], texts);
  const split = (other < 0 ? marked : marked.slice(0, other)).split("=");
  const parts = split.length === 1 ? [split[0]?.trim() ?? ""] : pieces(split, texts);
  const answers: ForeignNumber[] = [];
  for (const part of parts ?? []) {
    const read = readPercent(part, 100, texts);
    if (!read) return null;
    const [given, feedback] = splitFeedback(read[1]);
    if (given.trim() === "*") {
      wrong ||= giftText(feedback, texts);
      continue;
    }
    const range = readRange(unmark(given).trim());
    if (!range) return fail(texts, "number_unreadable", { given: quoted(unmark(given)) });
    answers.push({ ...range, percent: read[0], feedback: giftText(feedback, texts) });
  }
  return parts && { type: "numerical", answers, wrong, unit: null };
}

/** `5`, `5:0.5` (tolerance) or `4.5..5.5`. */
function readRange(given: string): { value: number; tolerance: number } | null {
  const [low, high] = given.split("..");
  if (low !== undefined && high !== undefined) {
    if (!NUMBER.test(low.trim()) || !NUMBER.test(high.trim())) return null;
    const value = (Number(low) + Number(high)) / 2;
    return Number(high) < Number(low) ? null : { value, tolerance: Number(high) - value };
  }
  const [number = "", tolerance = "0"] = given.split(":").map((part) => part.trim());
  if (!NUMBER.test(number) || !NUMBER.test(tolerance) || Number(tolerance) < 0) return null;
  return { value: Number(number), tolerance: Number(tolerance) };
}
