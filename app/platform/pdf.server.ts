import PDFDocument from "pdfkit";
import type { PrintedDocument } from "~/kernel/printed";
import { writeBlock, writeFoot } from "./pdf/blocks.server";
import { registerFonts } from "./pdf/fonts.server";
import { A4 } from "./pdf/look";
import { drawFooter, drawReportHead, drawSheet, PANEL } from "./pdf/papers.server";
import type { Pen } from "./pdf/pen.server";

const TAGS = { fr: "fr-FR", en: "en-GB" } as const;

/** pdfkit writes titles into XML without escaping them. */
const LOOK_ALIKES: Record<string, string> = { "&": "\uff06", "<": "\u2039", ">": "\u203a" };
const forMetadata = (text: string) =>
  text.replace(/[&<>]/g, (character) => LOOK_ALIKES[character] ?? "").replace(/[\p{Cc}\p{Surrogate}]/gu, " ");

/**
 * A tagged PDF 1.7 of `content`: its structure (headings, paragraphs, lists, tables with headings, pictures with
 * alternative texts) follows the order of its blocks, everything else is marked as decoration. Fonts are embedded.
 *
 * @param now when it is made, for its metadata
 */
export function writePdf(content: PrintedDocument, now: Date): Promise<Uint8Array> {
  const isSheet = content.paper === "sheet";
  const document = new PDFDocument({
    pdfVersion: "1.7",
    tagged: true,
    lang: TAGS[content.locale],
    displayTitle: true,
    size: "A4",
    layout: isSheet ? "landscape" : "portrait",
    margin: 0,
    font: "",
    bufferPages: true,
    info: {
      Title: forMetadata(content.title),
      Subject: forMetadata(content.subject),
      Author: "Passerelle",
      Creator: "Passerelle",
      Producer: "Passerelle, PDFKit",
      CreationDate: now,
      ModDate: now,
    },
  });
  const done = new Promise<Uint8Array>((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
  });
  registerFonts(document);
  const root = document.struct("Document");
  document.addStructure(root);
  const pen: Pen = isSheet
    ? {
        ...{ document, root, lacksCharacters: false },
        ...{ left: 64, width: A4.long - PANEL - 64 - 44, top: 58, bottom: A4.short - 44, y: 58 },
      }
    : {
        ...{ document, root, lacksCharacters: false },
        ...{ left: 54, width: A4.short - 108, top: 60, bottom: A4.long - 62, y: 84 },
      };
  isSheet ? drawSheet(pen) : drawReportHead(pen);
  for (const block of content.blocks) writeBlock(pen, block);
  const panelLacksCharacters = writePanel(pen, content);
  if (pen.lacksCharacters || panelLacksCharacters)
    writeBlock(pen, { kind: "paragraph", look: "small", text: content.missingCharacters });
  if (content.foot !== undefined) writeFoot(pen, content.foot);
  writeFooters(pen, content);
  document.end();
  return done;
}

/** Draws the panel of a sheet on its first page; whether it lacked characters. */
function writePanel(pen: Pen, { panel = [] }: PrintedDocument): boolean {
  const last = pen.document.bufferedPageRange().count - 1;
  pen.document.switchToPage(0);
  const side: Pen = {
    ...pen,
    ...{ left: A4.long - PANEL + 32, width: PANEL - 56, top: 96, y: 96, bottom: A4.short - 104 },
  };
  for (const block of panel) writeBlock(side, block);
  pen.document.switchToPage(last);
  return side.lacksCharacters;
}

function writeFooters(pen: Pen, { footer }: PrintedDocument): void {
  if (!footer) return;
  const { count } = pen.document.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pen.document.switchToPage(page);
    drawFooter(pen, footer(page + 1, count));
  }
}
