import { decodeFile } from "./decode-file";
import { FILE_LIMITS, type ForeignQuestion } from "./foreign-question";
import { readGift } from "./gift/read-gift";
import { readMoodleXml } from "./moodle-xml/read-moodle-xml";
import { type Notice, notice, severityOf } from "./notice";
import type { FileFormat } from "./round-trip";

/** What a file holds; `format` is null for what is neither. */
export interface ReadQuestions {
  format: FileFormat | null;
  questions: ForeignQuestion[];
  notices: Notice[];
}

const START = { line: 1, question: "" };

/**
 * Reads a file of questions. Its format is the one asked for, else it shows in the content: XML begins with "<".
 * Nothing is thrown for what an author can mend.
 */
export function readQuestions(bytes: Uint8Array, asked: FileFormat | null): ReadQuestions {
  const refused = (found: Notice): ReadQuestions => ({ format: null, questions: [], notices: [found] });
  if (bytes.length > FILE_LIMITS.bytes) {
    return refused(notice(START, "file_large", { limit: FILE_LIMITS.bytes / 1_000_000 }));
  }
  const decoded = decodeFile(bytes);
  if (!decoded) return refused(notice(START, "file_binary"));
  const text = decoded.text;
  if (text.trim() === "") return refused(notice(START, "file_empty"));
  const format = asked ?? (text.trimStart().startsWith("<") ? "xml" : "gift");
  const { questions, notices } = format === "xml" ? readMoodleXml(text) : readGift(text);
  const guessed = decoded.guessed ? [notice(START, "file_guessed")] : [];
  // A file of which nothing was even skipped or refused is something else altogether.
  const foreign = questions.length === 0 && !notices.some(({ tag }) => severityOf(tag) === "fault");
  const none = foreign ? [notice(START, "questions_none")] : [];
  return { format, questions, notices: [...guessed, ...notices, ...none] };
}
