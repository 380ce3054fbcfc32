import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Viewer } from "~/people/viewer";
import { contentOf } from "~/platform/content.server";
import type { Database } from "~/platform/db.server";
import { createPerson, viewerOf } from "../../tests/builders";
import { openTestDatabase } from "../../tests/database";
import { openTestContent } from "../../tests/learning-content";
import { searchCatalogue } from "./catalogue.server";
import { readCatalogueQuery } from "./catalogue-query";
import { moduleSource } from "./modules.server";
import { searchDocuments, searchLibrary } from "./search.server";

let database: Database;
let viewer: Viewer;
const content = openTestContent();
const NOW = new Date("2026-11-22T10:00:00Z");
const TEXT = `Avant tout, une phrase.

## Les réclamations

On répond à une réclamation <strong>répétée</strong> de Mme Roux.

<Check item="check-1" />

## Ce que l’IA invente

Elle invente des délais.

${"mot ".repeat(600)}
`;

beforeAll(async () => {
  database = await openTestDatabase();
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  content.write({ slug: "sample", text: TEXT });
  content.write({
    slug: "lead",
    text: `## Conduire\n\n<Check item="check-1" />\n\n${"mot ".repeat(600)}`,
    audience: ["manager"],
  });
  viewer = await viewerOf((await createPerson()).id);
});

const ask = (address: string, who = viewer) =>
  searchCatalogue(who, readCatalogueQuery(new URLSearchParams(address)), NOW);
const textOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join("");

test("a search leads to the heading, marks the words, and shows each lesson once", async () => {
  const { found, entries } = await ask("q=reclamation");
  expect(found).toMatchObject({ precision: "exact", inAll: 2, nearWords: [] });
  expect(found?.places.map(({ to }) => to)).toEqual([
    "/learn/sample/first#h-les-reclamations",
    "/learn/sample/second#h-les-reclamations",
  ]);
  const [place] = found?.places ?? [];
  expect(textOf(place?.title ?? [])).toBe("Les réclamations");
  expect(place?.title.filter((piece) => piece.found)).toEqual([{ text: "réclamations", found: true }]);
  expect(place?.context).toEqual(["Module sample (fr)", "Lesson first (fr)"]);
  expect(textOf(place?.snippet ?? [])).toBe("On répond à une réclamation répétée de Mme Roux.");
  expect(entries.map(({ slug }) => slug)).toEqual(["sample"]);
});

test("a module and a lesson are found by their own names, and lead to themselves", async () => {
  expect((await ask("q=module%20lead")).found?.places[0]).toMatchObject({ to: "/learn/lead", context: [] });
  const [lesson] = (await ask("q=lesson%20second&audience=employee")).found?.places ?? [];
  expect(lesson).toMatchObject({ to: "/learn/sample/second" });
  expect(textOf(lesson?.snippet ?? [])).toBe("Avant tout, une phrase.");
  // A lesson that begins with a heading shows its first words.
  const [opening] = (await ask("q=lesson%20second&audience=manager")).found?.places ?? [];
  expect(textOf(opening?.snippet ?? [])).toMatch(/^mot mot/);
});

test("the reader's language is searched, and no other", async () => {
  const english = { ...viewer, locale: "en" as const };
  expect((await ask("q=lessons", english)).found?.precision).toBe("exact");
  expect((await ask("q=apprentissages")).found?.precision).toBe("none");
});

test("filters and search work together; what filters hide is said", async () => {
  const { found, entries, facets } = await ask("q=reclamation&audience=manager");
  expect([found?.inAll, found?.withoutFilters, entries.length]).toEqual([0, 2, 0]);
  expect(facets.audience).toContainEqual({ value: "employee", count: 1 });
  expect((await ask("audience=manager")).entries).toMatchObject([{ slug: "lead", isForMe: false }]);
  expect((await ask("view=all")).entries.length).toBe(2);
  expect(await ask("state=completed")).toMatchObject({ entries: [], total: 2 });
});

test("the index is built once for a content, and anew for another", async () => {
  const library = await contentOf(moduleSource);
  await searchLibrary("fr", "réclamation");
  const titles = vi.spyOn(library.texts, "sample/first", "get" as never).mockImplementation(() => {
    throw new Error("read again");
  });
  expect((await searchLibrary("fr", "délais")).precision).toBe("exact");
  // In the other language the index is not there yet: building it would read the text.
  await expect(searchLibrary("en", "claims")).rejects.toThrow("read again");
  titles.mockRestore();
  content.write({ slug: "sample", text: TEXT.replaceAll("réclamation", "contestation") });
  expect((await searchLibrary("fr", "réclamation")).precision).not.toBe("exact");
  expect((await searchLibrary("fr", "contestations")).precision).toBe("exact");
});

test("every document has an id of its own, and its words are those of its section", async () => {
  for (const locale of ["fr", "en"] as const) {
    const documents = searchDocuments(await contentOf(moduleSource), locale);
    const ids = documents.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const claims = documents.find(({ id }) => id === "sample/first#h-les-reclamations");
    expect(claims?.text).toBe("On répond à une réclamation répétée de Mme Roux.");
  }
});
