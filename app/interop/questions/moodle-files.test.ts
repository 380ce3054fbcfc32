import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { reviewYaml } from "~/content/review-yaml.server";
import { PLACEHOLDER_FAULT } from "~/kernel/language/placeholder";
import { quizFileSchema } from "~/learning/quiz";
import { type ImportOptions, importQuestions } from "./import-questions";
import { itemsYaml } from "./items-yaml";
import { sayNotice } from "./say-notice";

const NOTHING: ImportOptions = { competency: "ai-judgement", format: null };
const read = (file: string, locale: "fr" | "en" = "fr") =>
  importQuestions([{ locale, bytes: readFileSync(`tests/questions/${file}`) }], NOTHING);
const inFrench = (text: string) =>
  importQuestions([{ locale: "fr", bytes: new TextEncoder().encode(text) }], NOTHING);
const told = ({ notices }: ReturnType<typeof read>) => notices.map(({ line, tag }) => `${line} ${tag}`);
const items = (imported: ReturnType<typeof read>) => imported.items.map(({ item }) => item);

test("an export of Moodle as XML becomes items, type by type", () => {
  const imported = read("moodle-export.xml");
  expect(items(imported).map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    "rib-relecture single",
    "remarques-qui-tiennent multiple",
    "meilleure-reponse judgement",
    "relire-deux-fois-suffit single",
    "sigle short",
    "prorata numeric",
    "issues matching",
    "etapes ordering",
  ]);
  const [rib, remarks, graded, trueFalse, short, numeric, matching, ordering] = items(imported);
  expect(rib?.competency).toBe("ai-judgement");
  expect(rib?.prompt.fr).toBe("Le RIB finit par 47\u00a0; le contrat dit 74.\nQue faites-vous\u00a0?");
  expect(rib).toMatchObject({
    options: [
      {
        id: "a",
        right: true,
        text: { fr: "Je compare, chiffre à chiffre" },
        feedback: { fr: "C’est le seul moyen sûr." },
      },
      { id: "b", right: false, text: { fr: "J'envoie & je verrai" } },
      {
        id: "c",
        right: false,
        feedback: { fr: "[À écrire] dites pourquoi cette réponse est juste ou fausse" },
      },
    ],
  });
  expect(remarks?.prompt.fr).toBe("- date\n- montant\nLesquelles\u00a0?");
  expect(remarks).toMatchObject({
    options: [{ right: true, feedback: { fr: "Trois regards." } }, { right: true }, { right: false }],
  });
  expect(graded?.prompt).toEqual({
    fr: "Que dire d'abord ? (a < b)",
    en: "[To translate] Que dire d'abord ? (a < b)",
  });
  expect(graded).toMatchObject({ options: [{ weight: 0.8 }, { weight: 0.5 }, { weight: 0 }] });
  expect(trueFalse).toMatchObject({
    options: [
      { right: false, text: { fr: "Vrai", en: "True" }, feedback: { fr: "On reconnaît ce qu’on attend." } },
      { right: true, text: { fr: "Faux", en: "False" }, feedback: { fr: "Il faut un second document." } },
    ],
  });
  expect(short).toMatchObject({
    accept: { fr: ["RGPD", "règlement général"] },
    feedback: { right: { fr: "Oui." }, wrong: { fr: "Cherchez le sigle." } },
  });
  expect(numeric).toMatchObject({
    answer: { value: 9, tolerance: 0.005, unit: { fr: "€", en: "[To translate] €" } },
    feedback: { right: { fr: "15 × 0,60." }, wrong: { fr: "Partez du jour." } },
  });
  expect(matching).toMatchObject({
    pairs: [
      { id: "a", left: { fr: "Une heure fausse" }, right: { fr: "Réparer" } },
      { id: "b", left: { fr: "Un autre client" }, right: { fr: "Refuser" } },
    ],
    distractors: [{ id: "x", right: { fr: "Envoyer" } }],
    feedback: { fr: "Le reste tient-il ?" },
  });
  expect(ordering).toMatchObject({
    elements: [{ text: { fr: "Écouter" } }, { text: { fr: "Vérifier" } }, { text: { fr: "Répondre" } }],
  });
});

test("every loss and everything left to write of that export is told with its line", () => {
  expect(told(read("moodle-export.xml")).filter((line) => !line.includes("translation"))).toEqual([
    "4 skipped_category",
    "15 file_refused",
    "15 image_dropped",
    "15 hint_dropped",
    "15 penalty_dropped",
    "15 feedback_needed",
    "72 marking_changed",
    "83 best_scaled",
    "103 wildcard_dropped",
    "103 partial_dropped",
    "103 case_ignored",
    "115 unit_dropped",
    "115 ranges_dropped",
    "145 feedback_dropped",
    "162 skipped_essay",
    "166 skipped_description",
    "170 skipped_type",
    "174 skipped_type",
    "175 skipped_type",
  ]);
});

test("what was imported is refused as a quiz until it is complete", () => {
  const yaml = itemsYaml(items(read("moodle-export.xml")));
  const refused = quizFileSchema.safeParse(parse(yaml));
  // Prose is looked through by `content check`; words to type are refused by the schema itself.
  expect(refused.error?.issues.map(({ path }) => path.join("."))).toEqual([
    "items.4.accept.en.0",
    "items.4.accept.en.1",
  ]);
});

test("content check names every line that is left to write or translate", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "passerelle-imported-"));
  const yaml = itemsYaml(items(read("moodle-export.xml")));
  writeFileSync(path.join(folder, "quiz.yaml"), yaml);
  const found = reviewYaml(folder).filter(({ what }) => what === PLACEHOLDER_FAULT.what);
  rmSync(folder, { recursive: true });
  const marked = yaml.split("\n").flatMap((line, index) => (/"\[(À|To)/.test(line) ? [index + 1] : []));
  // Words to type are not prose: their schema refuses them instead (the test above).
  const typed = yaml.split("\n").flatMap((line, index) => (/- "\[To/.test(line) ? [index + 1] : []));
  expect(typed).toHaveLength(2);
  expect(found.map(({ line }) => line)).toEqual(marked.filter((line) => !typed.includes(line)));
  expect(found.length).toBeGreaterThan(30);
});

test("each faulty XML question is told by its line, and the sound one is offered", () => {
  const imported = read("moodle-faults.xml");
  expect(told(imported).filter((line) => !line.includes("translation"))).toEqual([
    "5 xml_malformed",
    "7 right_none",
    "14 number_unreadable",
    "19 image_dropped",
    "19 answer_empty",
    "31 answers_same",
    "37 xml_malformed",
  ]);
  expect(items(imported).map(({ id }) => id)).toEqual(["la-bonne"]);
  expect(imported.counts.fault).toBe(6);
});

test("an export of Moodle as GIFT becomes items, type by type", () => {
  const imported = read("moodle-export.gift");
  expect(items(imported).map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    "ouverture single",
    "plusieurs multiple",
    "vrai single",
    "le-date-de-2016 judgement",
    "la-capitale-s-ecrit-ainsi short",
    "annee numeric",
    "fourchette numeric",
    "court short",
    "paires matching",
    "ordre ordering",
  ]);
  const [opening, several, trueFalse, missing, typed, year, range, short, pairs, order] = items(imported);
  expect(opening).toMatchObject({
    competency: "transparency",
    prompt: { fr: "Qui parle en premier : vous ou l’IA\u00a0?" },
    options: [
      { right: true, text: { fr: "Moi, et je le dis" }, feedback: { fr: "Oui." } },
      { feedback: { fr: "Non = trompeur." } },
      { text: { fr: "Personne" }, feedback: { fr: "Transparence d’abord." } },
    ],
  });
  expect(several).toMatchObject({ options: [{ right: true }, { right: true }, { right: false }] });
  expect(trueFalse).toMatchObject({
    prompt: { fr: "Le copilote a toujours raison : il a lu le dossier." },
    options: [
      { right: false, feedback: { fr: "Il l’a peut-être mal lu." } },
      { right: true, feedback: { fr: "Il peut se tromper." } },
    ],
  });
  expect(missing).toMatchObject({
    prompt: { fr: "Le _____ date de 2016." },
    options: [{ weight: 1 }, {}, { weight: 0.5 }],
  });
  expect(typed).toMatchObject({
    prompt: { fr: "La capitale _____ s’écrit ainsi." },
    accept: { fr: ["Paris", "Paname"] },
  });
  expect(year).toMatchObject({
    answer: { value: 2016, tolerance: 0 },
    feedback: { right: { fr: "Oui." }, wrong: { fr: "Cherchez le texte." } },
  });
  expect(range).toMatchObject({ answer: { value: 3, tolerance: 1 } });
  expect(short).toMatchObject({ accept: { fr: ["RGPD"] }, feedback: { wrong: { fr: "Non." } } });
  expect(pairs).toMatchObject({
    pairs: [{ right: { fr: "Compteur" } }, { right: { fr: "RIB" } }],
    distractors: [{ right: { fr: "Bagage" } }],
    feedback: { fr: "Un métier, un objet." },
  });
  expect(order).toMatchObject({ elements: [{ text: { fr: "Écouter" } }, {}, { text: { fr: "Répondre" } }] });
  expect(told(imported).filter((line) => /skipped|fault|right_all|dropped/.test(line))).toEqual([
    "2 skipped_category",
    "6 penalty_dropped",
    "28 ranges_dropped",
    "51 skipped_essay",
    "53 skipped_description",
  ]);
});

test("each faulty GIFT question is told by its line, and the sound ones are offered", () => {
  const imported = read("faults.gift");
  expect(told(imported).filter((line) => !/translation|feedback/.test(line))).toEqual([
    "4 brace_open",
    "11 brace_second",
    "13 brace_close",
    "15 title_open",
    "18 number_unreadable",
    "20 percent_unreadable",
    "22 pair_arrow",
    "24 answer_unmarked",
    "26 answers_few",
    "28 answers_same",
    "30 answers_few",
  ]);
  expect(items(imported).map(({ prompt }) => prompt.fr)).toEqual([
    "Ouvert à 10:30 ?",
    "Elle est _____, non ?",
  ]);
});

test("every notice says what and how to mend, in both languages, with its values", () => {
  for (const file of ["moodle-export.xml", "moodle-faults.xml", "moodle-export.gift", "faults.gift"]) {
    for (const notice of read(file).notices) {
      for (const locale of ["fr", "en"] as const) {
        const { what, mend } = sayNotice(notice, locale);
        expect(`${what}: ${mend}`).not.toMatch(/undefined|\{|questions_|^:|: $/);
      }
    }
  }
});

test("Latin-1, UTF-16, byte order marks and old line ends are read", () => {
  const latin = read("latin1.gift");
  expect(items(latin)[0]?.prompt.fr).toBe("Où est la clé ?");
  expect(told(latin)).toContain("1 file_guessed");
  const source = "\ufeff::Été::Où ? {=Là ~Ici}\r\n\r\n::Clé::Qui ? {=Là ~Ici}\r\r::Nuit::Quand ? {=Là ~Ici}";
  const utf16 = new Uint8Array(source.length * 2);
  for (let at = 0; at < source.length; at++)
    new DataView(utf16.buffer).setUint16(at * 2, source.charCodeAt(at), true);
  for (const bytes of [new TextEncoder().encode(source), utf16]) {
    const imported = importQuestions([{ locale: "fr", bytes }], NOTHING);
    expect(items(imported).map(({ id }) => id)).toEqual(["ete", "cle", "nuit"]);
    expect(imported.items.map(({ line }) => line)).toEqual([1, 3, 5]);
  }
  const declared =
    '<?xml version="1.0" encoding="ISO-8859-1"?><quiz><question type="truefalse"><name><text>\xe9t\xe9</text></name><questiontext><text>\xc9t\xe9</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>';
  const imported = importQuestions(
    [{ locale: "fr", bytes: Uint8Array.from(declared, (sign) => sign.charCodeAt(0)) }],
    NOTHING,
  );
  expect(items(imported)[0]?.prompt.fr).toBe("Été");
  expect(told(imported)).not.toContain("1 file_guessed");
});

test.each([
  ["nothing", "", "file_empty"],
  ["words only", "Bonjour.\n\nÀ bientôt.", "questions_none"],
  ["a page of HTML", "<!DOCTYPE html><html><body>Bonjour</body></html>", "xml_doctype"],
  ["XML of another kind", '<?xml version="1.0"?><feed><entry/></feed>', "questions_none"],
  [
    "an entity bomb",
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]><quiz><question type="essay"><name><text>&b;</text></name></question></quiz>',
    "xml_doctype",
  ],
  [
    "an entity declared inside",
    '<quiz><question type="essay"><!ENTITY a "lol"><name><text>&a;</text></name></question></quiz>',
    "xml_doctype",
  ],
  [
    "a deep nest",
    `<quiz><question type="essay">${"<a>".repeat(5_000)}${"</a>".repeat(5_000)}</question></quiz>`,
    "xml_deep",
  ],
])("%s is refused", (_, text, tag) => {
  const imported = inFrench(text);
  expect(imported.items).toEqual([]);
  expect(imported.notices.map((found) => found.tag)).toContain(tag);
  expect(imported.counts.fault).toBeGreaterThan(0);
});

test("what is no text, and what is too large, is refused", () => {
  const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0);
  expect(told(importQuestions([{ locale: "fr", bytes: zip }], NOTHING))).toEqual(["1 file_binary"]);
  const large = new Uint8Array(1_000_001).fill(32);
  expect(told(importQuestions([{ locale: "fr", bytes: large }], NOTHING))).toEqual(["1 file_large"]);
});

test("of more than 2,000 questions the first 2,000 are read", () => {
  const gift = "Vrai ? {T#a#b}\n\n".repeat(2_001);
  const xml = `<quiz>${'<question type="truefalse"><name><text>n</text></name><questiontext><text>q</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>'.repeat(2_001)}</quiz>`;
  for (const text of [gift, xml]) {
    const imported = inFrench(text);
    expect(imported.items).toHaveLength(2_000);
    expect(imported.notices.filter(({ tag }) => tag === "questions_many")).toHaveLength(1);
    expect(new Set(imported.items.map(({ item }) => item.id)).size).toBe(2_000);
  }
});

test("entities are characters only, and markup in texts is never kept", () => {
  const imported = inFrench(
    '<quiz><question type="truefalse"><name><text>a</text></name><questiontext format="html"><text>&lt;script&gt;alert(1)&lt;/script&gt;&lt;p onclick="x"&gt;Bon &amp;amp; bien &amp;#233; &foo;&lt;/p&gt;</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>',
  );
  expect(items(imported)[0]?.prompt.fr).toBe("Bon & bien é &foo;");
});

test("names of elements that are properties of every object are harmless", () => {
  const imported = inFrench(
    '<quiz><question type="constructor"><__proto__><text>x</text></__proto__></question><question type="__proto__"/><question type="truefalse"><name><text>ok</text></name><questiontext><text>q</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>',
  );
  expect(items(imported).map(({ id }) => id)).toEqual(["ok"]);
  expect(({} as { text?: string }).text).toBeUndefined();
});

test("a French and an English file meet by name; what does not fit is told", () => {
  const french =
    "::Un::Vrai ? {=oui#a ~non#b}\n\n::Deux::Qui ? {=moi#a ~toi#b}\n\n::Seul::Où ? {=ici#a ~là#b}";
  const english =
    "::Un::True? {=yes#a ~no#b}\n\n::Deux::Who? {~me#a =you#b}\n\n::Alone::When? {=now#a ~then#b}";
  const files = [
    { locale: "fr" as const, bytes: new TextEncoder().encode(french) },
    { locale: "en" as const, bytes: new TextEncoder().encode(english) },
  ];
  const imported = importQuestions(files, NOTHING);
  expect(items(imported).map(({ id, prompt }) => [id, prompt.fr, prompt.en])).toEqual([
    ["un", "Vrai ?", "True?"],
    ["deux", "Qui ?", "[To translate] Qui ?"],
    ["seul", "Où ?", "[To translate] Où ?"],
    ["alone", "[À traduire] When?", "When?"],
  ]);
  expect(imported.notices.map(({ locale, line, tag }) => `${locale} ${line} ${tag}`)).toEqual([
    "fr 3 partner_differs",
    "fr 3 translation_needed",
    "fr 5 partner_missing",
    "fr 5 translation_needed",
    "en 5 partner_missing",
    "en 5 translation_needed",
  ]);
});

test("a competency to choose is told for each question that names none", () => {
  const bytes = new TextEncoder().encode(
    "::Un::Vrai ? {T#a#b}\n\n// [tag:competency:transparency]\n::Deux::Vrai ? {T#a#b}",
  );
  const imported = importQuestions([{ locale: "fr", bytes }], { competency: null, format: "gift" });
  expect(items(imported).map(({ competency }) => competency)).toEqual(["to-choose", "transparency"]);
  expect(imported.notices.filter(({ tag }) => tag === "competency_needed")).toHaveLength(1);
});
