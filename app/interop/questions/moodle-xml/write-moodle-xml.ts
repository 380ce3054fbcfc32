import type { ForeignBody, ForeignQuestion } from "../foreign-question";

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const PLAIN = 'format="plain_text"';
const textLine = (text: string): string => `<text>${escapeXml(text)}</text>`;

/**
 * Writes questions as a Moodle XML file; `category` is the path of a question category. Texts are announced as
 * plain, so that Moodle shows `<b>` and `&amp;` as they stand.
 */
export function writeMoodleXml(questions: readonly ForeignQuestion[], category: readonly string[]): string {
  const path = category.map((part) => part.replace(/\s+/g, " ").replaceAll("/", "//")).join("/");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<quiz>",
    `<question type="category"><category>${textLine(path)}</category></question>`,
    ...questions.map(writeQuestion),
    "</quiz>",
    "",
  ].join("\n");
}

const TYPES: Readonly<Record<ForeignBody["type"], string>> = {
  choice: "multichoice",
  truefalse: "truefalse",
  numerical: "numerical",
  short: "shortanswer",
  matching: "matching",
  ordering: "ordering",
};

function writeQuestion({ name, idNumber, tags, text, feedback, body }: ForeignQuestion): string {
  return [
    `<question type="${TYPES[body.type]}">`,
    `  <name>${textLine(name)}</name>`,
    `  <questiontext ${PLAIN}>${textLine(text)}</questiontext>`,
    `  <generalfeedback ${PLAIN}>${textLine(feedback)}</generalfeedback>`,
    "  <defaultgrade>1</defaultgrade>",
    ...(idNumber === "" ? [] : [`  <idnumber>${escapeXml(idNumber)}</idnumber>`]),
    ...bodyLines(body).map((line) => `  ${line}`),
    `  <tags>${tags.map((tag) => `<tag>${textLine(tag)}</tag>`).join("")}</tags>`,
    "</question>",
  ].join("\n");
}

const answerLine = (text: string, percent: number, feedback: string, more = "", format = ""): string =>
  `<answer fraction="${percent}"${format}>${textLine(text)}${more}<feedback ${PLAIN}>${textLine(feedback)}</feedback></answer>`;

function bodyLines(body: ForeignBody): string[] {
  switch (body.type) {
    case "choice":
      return [
        `<single>${body.single}</single>`,
        "<shuffleanswers>true</shuffleanswers>",
        ...body.answers.map(({ text, percent, feedback }) =>
          answerLine(text, percent, feedback, "", ` ${PLAIN}`),
        ),
      ];
    case "truefalse":
      return [
        answerLine("true", body.right ? 100 : 0, body.feedback.true),
        answerLine("false", body.right ? 0 : 100, body.feedback.false),
      ];
    case "numerical":
      return [
        ...body.answers.map(({ value, tolerance, percent, feedback }) =>
          answerLine(String(value), percent, feedback, `<tolerance>${tolerance}</tolerance>`),
        ),
        answerLine("*", 0, body.wrong, "<tolerance>0</tolerance>"),
        ...unitLines(body.unit),
      ];
    case "short":
      return [
        `<usecase>${body.caseMatters ? 1 : 0}</usecase>`,
        ...body.answers.map(({ text, percent, feedback }) => answerLine(text, percent, feedback)),
      ];
    case "matching":
      return [
        "<shuffleanswers>true</shuffleanswers>",
        ...body.pairs.map(
          ({ left, right }) =>
            `<subquestion ${PLAIN}>${textLine(left)}<answer>${textLine(right)}</answer></subquestion>`,
        ),
      ];
    case "ordering":
      return [
        "<layouttype>VERTICAL</layouttype><selecttype>ALL</selecttype>",
        `<selectcount>${body.elements.length}</selectcount>`,
        "<gradingtype>RELATIVE_ALL_PREVIOUS_AND_NEXT</gradingtype><showgrading>SHOW</showgrading>",
        ...body.elements.map((text, index) => answerLine(text, index + 1, "", "", ` ${PLAIN}`)),
      ];
  }
}

/** Units are optional in an answer (showunits 0), as they are here. */
const unitLines = (unit: string | null): string[] =>
  unit === null
    ? []
    : [
        `<units><unit><multiplier>1</multiplier><unit_name>${escapeXml(unit)}</unit_name></unit></units>`,
        "<unitgradingtype>0</unitgradingtype><showunits>0</showunits>",
      ];
