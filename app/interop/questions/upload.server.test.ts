import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { FILE_LIMITS } from "./foreign-question";
import { previewQuestions, questionsYaml } from "./questions-page.server";
import { packFile, readUpload } from "./upload.server";

const GIFT = "::Été::Vrai ? {T#a#b}";
const bytesOf = (text: string) => new TextEncoder().encode(text);
const post = (body: BodyInit) =>
  new Request("http://localhost/authoring/questions", { method: "POST", body });
const statusOf = (request: Request) =>
  readUpload(request).then(
    () => 200,
    (refusal) => (refusal as Response).status,
  );

test("chosen files come with their language, and fields without a file are left out", async () => {
  const form = new FormData();
  form.set("fr", new File([GIFT], "questions.gift"));
  form.set("en", new File([], ""));
  form.set("competency", "ai-judgement");
  const upload = await readUpload(post(form));
  expect(upload.competency).toBe("ai-judgement");
  expect(upload.files.map(({ locale, bytes }) => [locale, new TextDecoder().decode(bytes)])).toEqual([
    ["fr", GIFT],
  ]);
});

test("a preview carries its files to the YAML file letter by letter, whatever is in them", async () => {
  const latin = Uint8Array.from("::\xc9t\xe9::Vrai ?\r\n {T#a#b}", (sign) => sign.charCodeAt(0));
  const preview = previewQuestions({ files: [{ locale: "fr", bytes: latin }], competency: null });
  const form = new FormData();
  for (const { locale, field } of preview?.packed ?? []) form.set(locale, field);
  form.set("competency", preview?.competency ?? "");
  const upload = await readUpload(post(form));
  expect(upload.files.map(({ bytes }) => [...bytes])).toEqual([[...latin]]);
  expect(parse(questionsYaml(upload) ?? "").items[0].id).toBe("ete");
});

test("a form without a file has no preview", async () => {
  expect(previewQuestions(await readUpload(post(new FormData())))).toBeNull();
});

test("a file without a sound question gives a preview that says why, and no YAML", () => {
  const upload = { files: [{ locale: "fr" as const, bytes: bytesOf("::A::B {=c") }], competency: null };
  expect(previewQuestions(upload)).toMatchObject({ itemCount: 0, counts: { fault: 1 } });
  expect(questionsYaml(upload)).toBeNull();
});

test("a large file shows its first questions, faults before the rest", () => {
  const gift = `${"::Q::Vrai ? {T}\n\n".repeat(400)}::Faute::Vrai ? {T`;
  const preview = previewQuestions({ files: [{ locale: "fr", bytes: bytesOf(gift) }], competency: null });
  expect(preview).toMatchObject({ itemCount: 400, noticeCount: 399 + 1, counts: { to_write: 400 * 4 } });
  expect(preview?.items).toHaveLength(100);
  expect(preview?.notices).toHaveLength(300);
  expect(preview?.leftToWrite).toHaveLength(300);
  expect(preview?.notices[0]?.tag).toBe("brace_open");
});

test.each([
  ["no form at all", () => post("what is this"), 400],
  ["a field that is no packed file", () => post(new URLSearchParams({ fr: "abc" })), 400],
  [
    "a small field that would unfold beyond any file",
    () => post(new URLSearchParams({ fr: gzipSync(new Uint8Array(50_000_000)).toString("base64") })),
    400,
  ],
  [
    "two files that are too large together",
    () => {
      const form = new FormData();
      for (const locale of ["fr", "en"])
        form.set(locale, new File([randomBytes(FILE_LIMITS.bytes / 2 + 1)], "a.gift"));
      return post(form);
    },
    413,
  ],
  ["a packed file", () => post(new URLSearchParams({ fr: packFile(bytesOf(GIFT)) })), 200],
])("%s is answered", async (_, request, status) => {
  expect(await statusOf(request())).toBe(status);
});
