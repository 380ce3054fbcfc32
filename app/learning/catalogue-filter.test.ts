import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type CatalogueQuery,
  catalogueAddress,
  FILTERS,
  filtersOf,
  withoutFilters,
} from "./catalogue-address";
import { type Filterable, facetsOf, filterModules } from "./catalogue-filter";
import { readCatalogueQuery } from "./catalogue-query";

const NOTHING: CatalogueQuery = {
  ...{ view: "path", q: "", guideline: null, state: null, length: null, competency: null, audience: null },
};
const read = (text: string) => readCatalogueQuery(new URLSearchParams(text));

test.each<[string, Partial<CatalogueQuery>]>([
  ["", {}],
  ["view=all", { view: "all" }],
  ["q=l%E2%80%99IA&guideline=", { view: "all", q: "l’IA" }],
  [
    "guideline=3&state=expired&length=short",
    { view: "all", guideline: 3, state: "expired", length: "short" },
  ],
  [
    "competency=tone-and-style&audience=manager",
    { view: "all", competency: "tone-and-style", audience: "manager" },
  ],
  // What is not known is left out.
  ["view=mine&guideline=11&state=done&length=9&competency=%3Cb%3E&audience=boss", {}],
  ["guideline=1.5&q=%20%20", {}],
  ["guideline=__proto__&view=path&q=__proto__", { view: "all", q: "__proto__" }],
  [`q=${"x".repeat(1000)}`, { view: "all", q: "x".repeat(200) }],
])("the address %s is read", (text, expected) => expect(read(text)).toEqual({ ...NOTHING, ...expected }));

const someQuery: fc.Arbitrary<CatalogueQuery> = fc
  .record({
    view: fc.constantFrom("path", "all"),
    q: fc.constantFrom("", "l’IA & moi", "50 %"),
    guideline: fc.option(fc.integer({ min: 1, max: 10 })),
    state: fc.option(fc.constantFrom("not_started", "in_progress", "completed", "expired")),
    length: fc.option(fc.constantFrom("short", "medium", "long")),
    competency: fc.option(fc.constantFrom("a", "b", "c")),
    audience: fc.option(fc.constantFrom("employee", "manager")),
  })
  .map((query) => query as CatalogueQuery);
const someModules = fc.array(
  fc.record({
    guideline: fc.integer({ min: 1, max: 3 }),
    minutes: fc.integer({ min: 10, max: 60 }),
    audience: fc.subarray(["employee", "manager"], { minLength: 1 }),
    competencies: fc.subarray(["a", "b", "c"], { minLength: 1 }),
    progress: fc.record({ state: fc.constantFrom("not_started", "in_progress", "completed", "expired") }),
  }),
  { maxLength: 8 },
) as fc.Arbitrary<Filterable[]>;

test("an address comes back as it was asked", () => {
  fc.assert(
    fc.property(someQuery, (query) => {
      const again = read(new URL(catalogueAddress(query), "http://x").search);
      expect(again).toEqual(
        filtersOf(query).length > 0 || query.q !== "" ? { ...query, view: "all" } : query,
      );
      expect(filtersOf(withoutFilters(query))).toEqual([]);
    }),
  );
});

test("a count is what its value leaves, and filters only ever leave less", () => {
  fc.assert(
    fc.property(someModules, someQuery, (modules, query) => {
      const left = filterModules(modules, query);
      const facets = facetsOf(modules, query);
      for (const name of FILTERS) {
        for (const { value, count } of facets[name]) {
          const typed = name === "guideline" ? Number(value) : value;
          expect(filterModules(modules, { ...query, [name]: typed }).length).toBe(count);
        }
        expect(filterModules(modules, { ...query, [name]: null })).toEqual(expect.arrayContaining(left));
      }
      expect(filterModules(modules, withoutFilters(query))).toEqual(modules);
    }),
  );
});

test("every value of every module is offered, in the order of the modules", () => {
  const module = (guideline: number, competencies: string[]): Filterable => ({
    ...{ guideline, competencies, minutes: 20, audience: ["employee"], progress: { state: "completed" } },
  });
  const { guideline, competency } = facetsOf([module(1, ["b", "a"]), module(2, ["a"])], {
    ...NOTHING,
    guideline: 2,
  });
  expect(guideline).toEqual([
    { value: "1", count: 1 },
    { value: "2", count: 1 },
  ]);
  expect(competency).toEqual([
    { value: "b", count: 0 },
    { value: "a", count: 1 },
  ]);
});
