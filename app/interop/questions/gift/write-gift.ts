import type { ForeignAnswer, ForeignQuestion } from "../foreign-question";
import { textToHtml } from "../html-text";
import { escapeGift } from "./escapes";

/**
 * Writes questions as a GIFT file that Moodle imports: `category` is the path of a question category, its parts
 * separated by "/". Texts are announced as plain, so that Moodle shows `<b>` and `&amp;` as they stand.
 */
export function writeGift(questions: readonly ForeignQuestion[], category: readonly string[]): string {
  const path = category.map((part) => part.replace(/\s+/g, " ").replaceAll("/", "//")).join("/");
  return [`$CATEGORY: ${path}\n`, ...questions.map(writeQuestion)].join("\n");
}

function writeQuestion({ name, idNumber, tags, text, feedback, body }: ForeignQuestion): string {
  const marks = [...(idNumber ? [`[id:${idNumber}]`] : []), ...tags.map((tag) => `[tag:${tag}]`)];
  const head = `// ${marks.join(" ")}\n::${escapeGift(name)}::[plain]${escapeGift(stemOf(text, body))}`;
  const whole = feedback === "" ? [] : [`\t####${said(feedback)}`];
  const [first, ...lines] = [...answerLines(body), ...whole];
  // Numbers and elements in order have their sign right behind the brace.
  const inside =
    body.type === "numerical" || body.type === "ordering" ? [`{${first}`, ...lines] : ["{", first, ...lines];
  return `${head} ${inside.join("\n")}\n}\n`;
}

/** GIFT has no place for a unit: the question says it. */
const stemOf = (text: string, body: ForeignQuestion["body"]) =>
  body.type === "numerical" && body.unit !== null ? `${text} (${body.unit})` : text;

/** Text as it stands; one that begins like a format or a share announces its format once more. */
const typed = (text: string): string => `${/^[[%]/.test(text) ? "[plain]" : ""}${escapeGift(text)}`;

/** An arrow would make pairs of answers and has no escape: a text with one is written as HTML. */
const said = (text: string): string =>
  text.includes("->") ? `[html]${escapeGift(textToHtml(text))}` : typed(text);

const withFeedback = (line: string, feedback: string) =>
  feedback === "" ? line : `${line}#${said(feedback)}`;

function choiceLine({ text, percent, feedback }: ForeignAnswer, single: boolean): string {
  const sign = percent === 100 && single ? "=" : percent === 0 ? "~" : `~%${percent}%`;
  return `\t${withFeedback(`${sign}${said(text)}`, feedback)}`;
}

/** Moodle does not undo escapes in elements, but shows them as HTML. It takes an element "0" for none. */
const elementLine = (text: string): string =>
  textToHtml(text).replace(/^0$|^\[|^\/(?=\/)/, (sign) => `&#${sign.charCodeAt(0)};`);

function answerLines(body: ForeignQuestion["body"]): string[] {
  switch (body.type) {
    case "choice":
      return body.answers.map((answer) => choiceLine(answer, body.single));
    case "truefalse": {
      const { right, feedback } = body;
      const [whenRight, whenWrong] = right
        ? [feedback.true, feedback.false]
        : [feedback.false, feedback.true];
      return [`\t${right ? "TRUE" : "FALSE"}#${said(whenWrong)}#${said(whenRight)}`];
    }
    case "numerical":
      return [
        "#",
        ...body.answers.map(({ value, tolerance, percent, feedback }) =>
          withFeedback(`\t=%${percent}%${value}:${tolerance}`, feedback),
        ),
        ...(body.wrong === "" ? [] : [`\t~#${said(body.wrong)}`]),
      ];
    case "short":
      // Words to type cannot be HTML: an arrow in them becomes a typographic one.
      return body.answers.map(({ text, percent, feedback }) =>
        feedback === ""
          ? `\t=%${percent}%${typed(text.replaceAll("->", "→"))}`
          : `\t=%${percent}%${typed(text.replaceAll("->", "→"))}#${said(feedback)}`,
      );
    case "matching":
      return body.pairs.map(({ left, right }) => `\t=${said(left)} -> ${escapeGift(right)}`);
    case "ordering":
      return [
        `>${body.elements.length} ALL VERTICAL RELATIVE_ALL_PREVIOUS_AND_NEXT SHOW none`,
        ...body.elements.map(elementLine),
      ];
  }
}
