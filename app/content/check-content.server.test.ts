import { expect, test } from "vitest";
import type { ContentSource, Loaded, Mention } from "~/platform/content.server";
import { checkContent } from "./check-content.server";

const source = (name: string, loaded: Partial<Loaded<null>>): ContentSource<null> => ({
  name,
  load: async () => ({ value: null, faults: [], ...loaded }),
});
const at = (kind: Mention["kind"], id: string, file = "a.yaml", line = 1): Mention => ({
  kind,
  id,
  file,
  line,
});

test("what one source names another may provide", async () => {
  const sources = [
    source("modules", {
      references: [at("competency", "empathy")],
      provides: [at("module", "m")],
      figures: ["m: 3"],
    }),
    source("competencies", { provides: [at("competency", "empathy", "c.yaml")] }),
  ];
  expect(await checkContent(sources, "/")).toEqual({ faults: [], figures: ["m: 3"] });
});

test("what nobody provides is a fault at the place that names it", async () => {
  const sources = [
    source("modules", { references: [at("law", "no-such", "m.yaml", 7), at("module", "law", "m.yaml", 2)] }),
  ];
  expect((await checkContent(sources, "/")).faults).toEqual([
    {
      file: "m.yaml",
      line: 2,
      what: 'unknown module "law"',
      mend: "use the slug of a folder of content/modules",
    },
    { file: "m.yaml", line: 7, what: 'unknown law "no-such"', mend: "use an id of content/law.fr.yaml" },
  ]);
});

test("the same id twice in one file is a fault; in the file of another language it is not", async () => {
  const provides = [
    at("law", "x", "law.fr.yaml", 3),
    at("law", "x", "law.en.yaml", 3),
    at("law", "x", "law.fr.yaml", 9),
  ];
  const { faults } = await checkContent([source("law", { provides })], "/");
  expect(faults).toMatchObject([{ file: "law.fr.yaml", line: 9 }]);
});

test("a fault found by two sources is printed once", async () => {
  const fault = { file: "a", line: 1, what: "w", mend: "m" };
  const sources = [source("one", { faults: [fault] }), source("two", { faults: [{ ...fault }] })];
  expect((await checkContent(sources, "/")).faults).toEqual([fault]);
});
