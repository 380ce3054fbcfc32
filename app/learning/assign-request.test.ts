import { expect, test } from "vitest";
import { dueDays, readAssignRequest } from "./assign-request";

const now = new Date("2026-11-22T10:00:00Z");
const sound = { module: "transparency", dueOn: "2026-12-01", reason: "Avant la nouvelle version." };

test("a sound request is read, its reason cleaned", () => {
  expect(readAssignRequest(sound, now)).toEqual({
    ok: true,
    value: { moduleSlug: "transparency", dueOn: "2026-12-01", reason: "Avant la nouvelle version." },
  });
  const reason = "  Deux\r\nlignes\u0000, une \ud800 moitié.\t ";
  const read = readAssignRequest({ ...sound, reason }, now);
  expect(read.ok && read.value.reason).toBe("Deux\nlignes , une   moitié.");
});

test("no hidden sign turns the words of a reason about, and joined pictures stay joined", () => {
  const reason = "\u202eAvant\u200b la \u2066version 2\u2069 👩\u200d💻";
  const read = readAssignRequest({ ...sound, reason }, now);
  expect(read.ok && read.value.reason).toBe("Avant la version 2 👩\u200d💻");
});

test.each([
  ["no module", { module: "" }, [{ field: "module", what: "missing" }]],
  ["no slug", { module: "../x" }, [{ field: "module", what: "unknown" }]],
  ["no day", { dueOn: "" }, [{ field: "dueOn", what: "missing" }]],
  ["a day that is not there", { dueOn: "2027-02-29" }, [{ field: "dueOn", what: "missing" }]],
  ["another notation", { dueOn: "01/12/2026" }, [{ field: "dueOn", what: "missing" }]],
  ["yesterday", { dueOn: "2026-11-21" }, [{ field: "dueOn", what: "past" }]],
  ["today", { dueOn: "2026-11-22" }, null],
  ["a year ahead", { dueOn: "2027-11-22" }, null],
  ["a year and a day ahead", { dueOn: "2027-11-23" }, [{ field: "dueOn", what: "far" }]],
  ["four letters and spaces", { reason: " abcd \n" }, [{ field: "reason", what: "short" }]],
  [
    "signs that show nothing",
    { reason: "\u200b\u2060\ufeff".repeat(5) },
    [{ field: "reason", what: "short" }],
  ],
  ["nothing but joiners", { reason: "\u200d".repeat(9) }, [{ field: "reason", what: "short" }]],
  ["500 letters", { reason: "a".repeat(500) }, null],
  ["501 letters", { reason: "a".repeat(501) }, [{ field: "reason", what: "long" }]],
  [
    "nothing",
    { module: "", dueOn: "", reason: "" },
    [
      { field: "module", what: "missing" },
      { field: "dueOn", what: "missing" },
      { field: "reason", what: "short" },
    ],
  ],
])("a request with %s", (_, values, faults) => {
  const read = readAssignRequest({ ...sound, ...values }, now);
  expect(read.ok ? null : read.error).toEqual(faults);
});

test("days are the organisation's: shortly before midnight in UTC it is tomorrow there", () => {
  const late = new Date("2026-11-22T23:30:00Z");
  expect(dueDays(late)).toEqual({ first: "2026-11-23", last: "2027-11-23" });
  expect(readAssignRequest({ ...sound, dueOn: "2026-11-22" }, late).ok).toBe(false);
});
