import type { Locale } from "~/kernel/locale";
import type { Item } from "~/learning/item";
import { fromItem, type SayDraft } from "./from-item";
import { writeGift } from "./gift/write-gift";
import { writeMoodleXml } from "./moodle-xml/write-moodle-xml";
import { comesBackAs, type FileFormat } from "./round-trip";

/** A bank to write, in one language. */
export interface QuestionExport {
  module: { title: Record<Locale, string>; items: readonly Item[] };
  locale: Locale;
  format: FileFormat;
  sayDraft: SayDraft;
}

/** An item that is not what it was when its file is read again: the kind it comes back as, null for none. */
export interface ExportLoss {
  id: string;
  kind: Item["kind"];
  comesBackAs: Item["kind"] | null;
}

/** A module's bank as a file that Moodle imports into the category `Passerelle/<module>` of a course. */
export function exportQuestions({ module, locale, format, sayDraft }: QuestionExport): {
  text: string;
  losses: ExportLoss[];
} {
  const questions = module.items.map((item) => fromItem(item, locale, sayDraft));
  const category = ["$course$", "top", "Passerelle", module.title[locale]];
  const text = format === "gift" ? writeGift(questions, category) : writeMoodleXml(questions, category);
  const losses = module.items.flatMap((item) => {
    const back = comesBackAs(item, locale, format, sayDraft);
    return back?.kind === item.kind
      ? []
      : [{ id: item.id, kind: item.kind, comesBackAs: back?.kind ?? null }];
  });
  return { text, losses };
}
