import { FILE_LIMITS, type ForeignQuestion } from "../foreign-question";
import { type Notice, notice, type Place, quoted } from "../notice";
import { plainSource } from "../source-text";
import { type XmlBlock, xmlBlocks } from "./blocks";
import { BODY_READERS } from "./read-body";
import { childOf, childrenOf, DEEPEST, parseXml, type XmlNode } from "./tree";
import { formatOf, rawText, type XmlTexts, xmlText } from "./xml-text";

/** What Moodle writes by itself after an answer: nobody's teaching. */
const STOCK =
  /^(Your answer is (partially )?(correct|incorrect)|Votre réponse est (partiellement )?(correcte|incorrecte))\s?[.!]?$/;

/**
 * Reads a Moodle XML file. Every question stands for itself: a faulty one leaves a fault with its line among
 * the notices, and the others are read.
 */
export function readMoodleXml(text: string): { questions: ForeignQuestion[]; notices: Notice[] } {
  const read = { questions: [] as ForeignQuestion[], notices: [] as Notice[] };
  const { blocks, doctype } = xmlBlocks(text);
  if (doctype !== null) read.notices.push(notice({ line: doctype, question: "" }, "xml_doctype"));
  for (const [index, block] of blocks.entries()) {
    if (index >= FILE_LIMITS.questions) {
      const at = { line: block.line, question: "" };
      read.notices.push(notice(at, "questions_many", { limit: FILE_LIMITS.questions }));
      break;
    }
    const question = readBlock(block, read.notices);
    if (question) read.questions.push(question);
  }
  return read;
}

function readBlock({ line, source, closed }: XmlBlock, notices: Notice[]): ForeignQuestion | null {
  if (!closed) {
    notices.push(notice({ line, question: "" }, "xml_malformed", { detail: "</question>" }));
    return null;
  }
  const parsed = parseXml(source);
  if (!parsed.ok) {
    const { fault } = parsed;
    notices.push(
      fault.tag === "deep"
        ? notice({ line, question: "" }, "xml_deep", { limit: DEEPEST })
        : notice({ line: line + fault.line - 1, question: "" }, "xml_malformed", {
            detail: quoted(fault.detail),
          }),
    );
    return null;
  }
  return readQuestion(parsed.node, line, notices);
}

function readQuestion(node: XmlNode, line: number, notices: Notice[]): ForeignQuestion | null {
  const type = node.attributes.type ?? "";
  const name = rawText(childOf(node, "name")).replace(/\s+/g, " ");
  const place: Place = { line, question: name };
  if (type === "category") {
    const category = quoted(rawText(childOf(node, "category")));
    notices.push(notice(place, "skipped_category", { category }));
    return null;
  }
  const readBody = Object.hasOwn(BODY_READERS, type) ? BODY_READERS[type] : undefined;
  if (!readBody) {
    if (type === "essay") notices.push(notice(place, "skipped_essay"));
    else if (type === "description") notices.push(notice(place, "skipped_description"));
    else notices.push(notice(place, "skipped_type", { type: quoted(type) || "?" }));
    return null;
  }
  const format = formatOf(childOf(node, "questiontext"), "html");
  const texts: XmlTexts = { place, notices, format };
  const text = xmlText(childOf(node, "questiontext"), texts);
  const feedback = xmlText(childOf(node, "generalfeedback"), texts);
  const body = readBody(node, texts);
  tellLosses(node, texts);
  if (!body) return null;
  const idNumber = childOf(node, "idnumber")?.text.trim() ?? "";
  const tags = childrenOf(childOf(node, "tags"), "tag").map(rawText);
  return { line, name: name || quoted(text), idNumber, tags, text, feedback, body };
}

/** Hints and feedback on the whole answer have no place in an item. */
function tellLosses(node: XmlNode, { place, notices, format }: XmlTexts): void {
  for (const kind of ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"]) {
    const part = childOf(node, kind);
    const text = plainSource(rawText(part), formatOf(part, format), place, notices);
    if (text !== "" && !STOCK.test(text))
      notices.push(notice(place, "feedback_dropped", { text: quoted(text) }));
  }
  if (childrenOf(node, "hint").some((hint) => rawText(hint) !== ""))
    notices.push(notice(place, "hint_dropped"));
}
