import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import type { PrintedBlock, PrintedDocument } from "~/kernel/printed";
import { readPdf } from "../../tests/pdf-reader";
import { INK } from "./pdf/look";
import { writePdf } from "./pdf.server";

const now = new Date("2026-11-22T10:00:00Z");
const print = async (blocks: PrintedBlock[], rest: Partial<PrintedDocument> = {}) =>
  readPdf(
    await writePdf(
      {
        ...{ locale: "fr", title: "Essai", subject: "Sujet", paper: "report", blocks },
        missingCharacters: "Un signe manque.",
        ...rest,
      },
      now,
    ),
  );
const paragraph = (text: string): PrintedBlock => ({ kind: "paragraph", look: "text", text });

test("headings, paragraphs, lists, tables, pictures and links are tagged, in the order of the blocks", async () => {
  const pdf = await print([
    { kind: "heading", level: 1, text: "Titre" },
    paragraph("Texte courant"),
    { kind: "heading", level: 2, text: "Partie" },
    { kind: "facts", facts: [{ term: "Quand", text: "Hier" }] },
    {
      kind: "table",
      caption: "Un tableau",
      columns: [
        { header: "Nom", share: 1 },
        { header: "Valeur", share: 1, align: "end" },
      ],
      rows: [["Alpha", "12"]],
    },
    { kind: "qr", text: "https://example.com/", alt: "Code QR" },
    { kind: "paragraph", look: "small", text: "example.com", href: "https://example.com/" },
  ]);
  expect(pdf.spoken).toEqual([
    "H1 Titre",
    "P Texte courant",
    "H2 Partie",
    "Lbl Quand",
    "LBody Hier",
    "Caption Un tableau",
    "TH Nom",
    "TH Valeur",
    "TH Alpha",
    "TD 12",
    "Link example.com",
  ]);
  expect(pdf.roles[0]).toEqual(
    expect.arrayContaining(["Document", "L", "LI", "Table", "THead", "TBody", "TR", "Figure", "Link"]),
  );
  expect(pdf.alternatives).toEqual(["Code QR"]);
  expect(pdf.links).toEqual(["https://example.com/"]);
  expect(pdf.raw).toMatch(/\/Scope \/Column/);
  expect(pdf.raw).toMatch(/\/Scope \/Row/);
});

test.each([
  ["fr", "fr-FR"],
  ["en", "en-GB"],
] as const)("in %s the document names its language, its title and its version", async (locale, language) => {
  const pdf = await print([paragraph("x")], { locale, title: "Qualité & “écoute” <1>" });
  expect(pdf).toMatchObject({ language, isTagged: true, showsTitle: true });
  // The library would write `&` and `<` into XML as they are.
  expect(pdf.title).toBe("Qualité ＆ “écoute” ‹1›");
  expect(pdf.raw.slice(0, 8)).toBe("%PDF-1.7");
});

test("every font is embedded, and only those that are drawn with", async () => {
  const plain = await print([paragraph("simple")]);
  const mixed = await print([paragraph("Łódź, Nguyễn")]);
  for (const { fonts } of [plain, mixed]) expect(fonts.embedded).toBe(fonts.described);
  expect(mixed.fonts.embedded).toBeGreaterThan(plain.fonts.embedded);
  expect(plain.raw).not.toMatch(/Helvetica/);
});

test("a narrow no-break space is drawn as a narrow space", async () => {
  const pdf = await print([paragraph("Bravo\u202f! Déjà\u00a0: «\u00a0oui\u00a0»")]);
  expect(pdf.pages[0]?.replace(/\s/g, " ")).toContain("Bravo ! Déjà : « oui »");
  expect(pdf.pages[0]).not.toContain("Un signe manque.");
});

test.each(["👩‍👩‍👧 Zoé", "محمد", "e\u0331\u0323\u0301 Ada", "\ud800 demi", "日本", "\u0000\u0007"])(
  "a name such as %j does not stop the print",
  async (name) => {
    const pdf = await print([{ kind: "heading", level: 1, text: name }]);
    const isSaid = pdf.pages[0]?.includes("Un signe manque.");
    expect(isSaid).toBe(!/^[\p{Cc}]+$/u.test(name));
  },
);

test("a character that no font has is a box for the eye and itself for a machine", async () => {
  const { raw } = await print([paragraph("A 日 B")]);
  const streams = [...raw.matchAll(/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g)].map(([, body]) =>
    inflateSync(Buffer.from(body ?? "", "latin1")).toString("latin1"),
  );
  // UTF-16 with its byte-order mark.
  expect(streams.join("")).toContain("/ActualText (\xfe\xff\x65\xe5)");
});

test("a long table goes over pages with its headings drawn again, spoken once", async () => {
  const rows = Array.from({ length: 90 }, (_, index) => [`Ligne ${index + 1}`, "valeur"]);
  const pdf = await print(
    [
      {
        kind: "table",
        caption: "Longue",
        columns: [
          { header: "Première colonne", share: 1 },
          { header: "Seconde", share: 1 },
        ],
        rows,
      },
    ],
    { footer: (page, pages) => `Page ${page} sur ${pages}` },
  );
  expect(pdf.pages.length).toBeGreaterThan(2);
  pdf.pages.forEach((page, index) => {
    expect(page).toContain("Première colonne");
    expect(page).toContain(`Page ${index + 1} sur ${pdf.pages.length}`);
  });
  expect(pdf.spoken.filter((line) => line === "TH Première colonne")).toHaveLength(1);
  expect(pdf.spoken.filter((line) => /^TH Ligne \d+$/.test(line))).toHaveLength(90);
  expect(pdf.spoken.join("\n")).not.toContain("Page 1");
});

test("a row that is higher than a page is cut, and none of it is lost", async () => {
  const words = Array.from({ length: 1_500 }, (_, index) => `mot${index}`);
  const pdf = await print([
    {
      kind: "table",
      caption: "Haute",
      columns: [
        { header: "a", share: 1 },
        { header: "b", share: 3 },
      ],
      rows: [["x", words.join(" ")]],
    },
  ]);
  const found = new Set(pdf.pages.join(" ").match(/mot\d+/g));
  expect(found.size).toBe(words.length);
  expect(pdf.pages.length).toBeGreaterThan(1);
});

test("a heading of 200 characters and a word of 300 stay on the sheet", async () => {
  const name = "Anne-Marguerite ".repeat(13).trim();
  const pdf = await print(
    [{ kind: "heading", level: 1, large: true, text: name }, paragraph("w".repeat(300))],
    { paper: "sheet", foot: "Au pied" },
  );
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.pages[0]?.match(/Anne-/g)).toHaveLength(13);
  expect(pdf.pages[0]?.match(/w/g)).toHaveLength(300);
  expect(pdf.spoken.at(-1)).toBe("P Au pied");
});

test("paper has the colours of the house", () => {
  const tokens = readFileSync(new URL("../ui/tokens.css", import.meta.url), "utf8");
  for (const [name, colour] of Object.entries(INK))
    expect(tokens).toContain(`--color-${name}: light-dark(${colour}, `);
});
