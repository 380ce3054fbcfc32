import { expect, test } from "vitest";
import { withLocale } from "~/i18n/locale.server";
import { LOCALES, type Locale } from "~/kernel/locale";
import { writePdf } from "~/platform/pdf.server";
import { readPdf } from "../../../tests/pdf-reader";
import type { CertificateFacts } from "../certificate";
import { certificateDocument, certificateFileName } from "./certificate-document";
import { sayHours } from "./say-hours";

const ORIGIN = "https://passerelle.example.com";
const facts: CertificateFacts = {
  code: "7K3QXM0ZRB4T8WNH2JC5",
  holderName: "Łucja Le Goff",
  organisation: "Rivage Énergie",
  title: "Vérifier avant d’envoyer",
  moduleSlug: "verify-before-sending",
  moduleVersion: "a1b2c3d4e5f60718",
  completedAt: new Date("2026-11-01T10:00:00Z"),
  expiresAt: new Date("2027-11-01T22:59:59.999Z"),
  hours: 1.5,
  quiz: { questions: 10, pass: 0.8 },
};

const print = (locale: Locale, wishes: Partial<CertificateFacts> = {}) =>
  withLocale(locale, async () => {
    const document = certificateDocument({ ...facts, ...wishes }, locale, ORIGIN);
    return readPdf(await writePdf(document, new Date("2026-11-22T10:00:00Z")));
  });
const plain = (text = "") => text.replace(/[\s\u00a0]+/g, " ");

test("a French certificate says who took what, when, for how long, and how to check it", async () => {
  const pdf = await print("fr");
  const text = plain(pdf.pages[0]);
  for (const said of [
    "Attestation de formation",
    "Łucja Le Goff",
    "Vérifier avant d’envoyer",
    "1er novembre 2026",
    "1er novembre 2027",
    "1 h 30",
    "Rivage Énergie",
    "a1b2c3d4",
    "10 questions tirées au sort, réussi à partir de 80 % des points",
  ])
    expect(text).toContain(said);
  expect(pdf).toMatchObject({ language: "fr-FR", isTagged: true, showsTitle: true });
  expect(pdf.title).toBe("Attestation de formation\u00a0: Vérifier avant d’envoyer");
  expect(pdf.spoken[1]).toBe("H1 Łucja Le Goff");
  expect(pdf.links).toEqual([`${ORIGIN}/verify/7K3QX-M0ZRB-4T8WN-H2JC5`]);
  expect(pdf.alternatives).toHaveLength(1);
  expect(pdf.pages).toHaveLength(1);
});

test("an English certificate says the same in English", async () => {
  const pdf = await print("en", { expiresAt: null, quiz: null });
  const text = plain(pdf.pages[0]);
  for (const said of ["Certificate of training", "1 November 2026", "No end date", "1 h 30 min"])
    expect(text).toContain(said);
  expect(text).toContain("All lessons were read and the quiz passed.");
  expect(pdf.language).toBe("en-GB");
});

test.each(LOCALES)("in %s it holds no score, and calls nobody compliant or certified", async (locale) => {
  const document = withLocale(locale, () =>
    certificateDocument({ ...facts, score: 0.8123 } as CertificateFacts, locale, ORIGIN),
  );
  expect(JSON.stringify(document)).not.toMatch(/8123|81[ ,.]/);
  const text = plain((await print(locale)).pages[0]);
  // The one sentence about the AI Act says what the paper does not say.
  const about = text.match(/[^.]*Article? 4[^.]*\./gi) ?? [];
  expect(about).toHaveLength(1);
  expect(about[0]).toMatch(locale === "fr" ? /ne déclare personne/ : /does not declare anybody/);
  expect(text.replace(about[0] ?? "", "")).not.toMatch(/conform|compliant|certifi(é|ed)/i);
});

test("names of any length and script leave one page", async () => {
  const names = [
    "Anne-Marguerite ".repeat(13).trim(),
    "x".repeat(200),
    "محمد علي",
    "👩‍👩‍👧",
    "e\u0331\u0323 Ada",
  ];
  for (const holderName of names) {
    const pdf = await print("fr", { holderName, title: "Un titre de module ".repeat(9) });
    expect(pdf.pages).toHaveLength(1);
    const isMissing = !/^[-A-Za-z ]+$/.test(holderName);
    expect(pdf.pages[0]?.includes("Un petit carré")).toBe(isMissing);
  }
});

test("its file has a plain name in the reader’s language", () => {
  const name = (locale: Locale) => withLocale(locale, () => certificateFileName(facts));
  expect(name("fr")).toBe("attestation-verify-before-sending-2026-11-01");
  expect(name("en")).toBe("certificate-verify-before-sending-2026-11-01");
});

test.each([
  [0.5, "30 min", "30 min"],
  [1, "1 h", "1 h"],
  [1.5, "1 h 30", "1 h 30 min"],
  [2.0833, "2 h 05", "2 h 05 min"],
] as const)("%d hours", (hours, french, english) => {
  expect(plain(withLocale("fr", () => sayHours(hours)))).toBe(french);
  expect(plain(withLocale("en", () => sayHours(hours)))).toBe(english);
});
