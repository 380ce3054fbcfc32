import { LOCALES } from "~/kernel/locale";
import { type Condition, conditionParts } from "./condition";
import type { Scenario } from "./scenario";
import type { ScenarioFault } from "./scenario-fault";
import { ENDING_CAUSES, type Structure } from "./structure";
import type { Wording } from "./wording";

type Ids = Record<string, ReadonlySet<string>>;

const ids = (list: readonly { id: string }[]) => new Set(list.map((item) => item.id));

function idsOf(structure: Structure): Ids {
  return {
    point: ids(structure.points),
    fact: ids(structure.facts),
    claim: ids(structure.claims),
    event: ids(structure.events),
    tool: ids(structure.tools),
    draft: ids(structure.drafts),
    goal: ids(structure.goals),
    fault: ids(structure.faults),
  };
}

/** The things that one condition names, by kind. */
function named(condition: Condition): [kind: string, id: string][] {
  if ("point" in condition) return [["point", condition.point]];
  if ("fact" in condition) return [["fact", condition.fact]];
  if ("claim" in condition) return [["claim", condition.claim]];
  if ("discovered" in condition) return [["claim", condition.discovered]];
  if ("event" in condition) return [["event", condition.event]];
  if ("answered" in condition) return [["event", condition.answered]];
  if ("ignored" in condition) return [["event", condition.ignored]];
  if ("tool" in condition) return [["tool", condition.tool]];
  if ("goal" in condition) return [["goal", condition.goal]];
  if ("fault" in condition) return [["fault", condition.fault]];
  if ("draft" in condition) return [["draft", condition.draft]];
  if ("reported" in condition) return [["draft", condition.reported]];
  if ("acted" in condition) return condition.acted.after ? [["event", condition.acted.after]] : [];
  return [];
}

/** Every condition of a structure with its place. */
export function conditionsOf(structure: Structure): { path: (string | number)[]; condition: Condition }[] {
  const found: { path: (string | number)[]; condition: Condition }[] = [];
  const add = (path: (string | number)[], condition: Condition | undefined) => {
    if (condition) found.push({ path, condition });
  };
  structure.tools.forEach((tool, index) => {
    add(["tools", index, "needs"], tool.needs);
  });
  structure.points.forEach((point, index) => {
    add(["points", index, "needs"], point.needs);
    add(["points", index, "verifiedBy"], point.verifiedBy);
    add(["points", index, "keptBy"], point.keptBy);
  });
  structure.goals.forEach((goal, index) => {
    goal.needs.forEach((need, at) => {
      add(["goals", index, "needs", at, "when"], need.when);
    });
  });
  structure.events.forEach((event, index) => {
    add(["events", index, "when"], event.when);
  });
  structure.drafts.forEach((draft, index) => {
    add(["drafts", index, "when"], draft.when);
  });
  structure.faults.forEach((fault, index) => {
    add(["faults", index, "repaired"], fault.repaired);
  });
  structure.endings.forEach((ending, index) => {
    add(["endings", index, "when"], ending.when);
  });
  structure.blockers.forEach((blocker, index) => {
    add(["blockers", index, "when"], blocker.when);
  });
  structure.criteria.forEach((criterion, index) => {
    add(["criteria", index, "applies"], criterion.applies);
    add(["criteria", index, "met"], criterion.met);
    add(["criteria", index, "partly"], criterion.partly);
    criterion.advice.forEach((advice, at) => {
      add(["criteria", index, "advice", at, "when"], advice.when);
    });
  });
  return found;
}

/** Names in `scenario.yaml` that nothing carries. */
export function checkReferences({ structure }: Scenario): ScenarioFault[] {
  const known = idsOf(structure);
  const faults: ScenarioFault[] = [];
  const check = (path: (string | number)[], kind: string, id: string) => {
    if (!known[kind]?.has(id))
      faults.push({
        file: "scenario",
        path,
        what: `no ${kind} is called "${id}"`,
        mend: `name a ${kind} of this scenario`,
      });
  };
  for (const { path, condition } of conditionsOf(structure)) {
    for (const part of conditionParts(condition)) for (const [kind, id] of named(part)) check(path, kind, id);
  }
  structure.drafts.forEach((draft, index) => {
    for (const id of draft.conveys) check(["drafts", index, "conveys"], "point", id);
    if (draft.flaw?.claim) check(["drafts", index, "flaw"], "claim", draft.flaw.claim);
  });
  for (const id of structure.handover.needs) check(["handover", "needs"], "point", id);
  structure.goals.forEach((goal, index) => {
    for (const [at, need] of goal.needs.entries()) {
      if (need.asks) check(["goals", index, "needs", at], "point", need.asks);
    }
    const sum = goal.needs.reduce((total, need) => total + need.share, 0);
    if (sum < 0.999)
      faults.push({
        file: "scenario",
        path: ["goals", index],
        what: `its shares reach only ${sum}`,
        mend: "let them add up to 1",
      });
  });
  structure.events.forEach((event, index) => {
    for (const id of event.answeredBy?.points ?? []) check(["events", index, "answeredBy"], "point", id);
  });
  structure.criteria.forEach((criterion, index) => {
    if (typeof criterion.moment === "object")
      check(["criteria", index, "moment"], "event", criterion.moment.event);
  });
  for (const cause of ENDING_CAUSES) {
    if (structure.endings.some((ending) => ending.on.includes(cause) && !ending.when)) continue;
    if (cause === "handover" && structure.handover.to.length === 0) continue;
    faults.push({
      file: "scenario",
      path: ["endings"],
      what: `no ending for "${cause}" holds always`,
      mend: "add a last one without `when`",
    });
  }
  return faults;
}

const DICTIONARIES: { key: keyof Wording; of: (structure: Structure) => readonly string[] }[] = [
  { key: "record", of: (structure) => structure.record.map((field) => field.id) },
  { key: "articles", of: (structure) => structure.articles },
  { key: "tools", of: (structure) => structure.tools.map((tool) => tool.id) },
  { key: "points", of: (structure) => structure.points.map((point) => point.id) },
  { key: "claims", of: (structure) => structure.claims.map((claim) => claim.id) },
  { key: "facts", of: (structure) => structure.facts.map((fact) => fact.id) },
  { key: "goals", of: (structure) => structure.goals.map((goal) => goal.id) },
  { key: "events", of: (structure) => structure.events.map((event) => event.id) },
  { key: "drafts", of: (structure) => structure.drafts.map((draft) => draft.id) },
  { key: "transcript", of: (structure) => structure.transcript.map((line) => line.id) },
  { key: "faults", of: (structure) => structure.faults.map((fault) => fault.id) },
  { key: "handover", of: (structure) => structure.handover.to },
  { key: "endings", of: (structure) => structure.endings.map((ending) => ending.id) },
  { key: "criteria", of: (structure) => structure.criteria.map((criterion) => criterion.id) },
  { key: "blockers", of: (structure) => structure.blockers.map((blocker) => blocker.id) },
];

/** Words that are missing in a language, or that belong to nothing. */
export function checkParity({ structure, wording }: Scenario): ScenarioFault[] {
  return LOCALES.flatMap((locale) => {
    const faults: ScenarioFault[] = [];
    const compare = (path: string[], wanted: readonly string[], given: readonly string[]) => {
      for (const id of wanted.filter((one) => !given.includes(one)))
        faults.push({
          file: locale,
          path,
          what: `${path.join(".")}: no words for "${id}"`,
          mend: `write ${path.join(".")}.${id}`,
        });
      for (const id of given.filter((one) => !wanted.includes(one)))
        faults.push({
          file: locale,
          path: [...path, id],
          what: `"${id}" is not in scenario.yaml`,
          mend: "remove it or add it there",
        });
    };
    for (const { key, of } of DICTIONARIES) compare([key], of(structure), Object.keys(wording[locale][key]));
    for (const { id, advice } of structure.criteria) {
      const better = wording[locale].criteria[id]?.better;
      if (better)
        compare(
          ["criteria", id, "better"],
          advice.map((one) => one.id),
          Object.keys(better),
        );
    }
    for (const { id, arguments: wanted } of structure.tools) {
      const given = wording[locale].tools[id]?.arguments;
      if (given)
        compare(
          ["tools", id, "arguments"],
          wanted.map((one) => one.id),
          Object.keys(given),
        );
    }
    for (const field of structure.record) {
      if (field.value !== null || wording[locale].record[field.id]?.value) continue;
      faults.push({
        file: locale,
        path: ["record", field.id],
        what: `"${field.id}" has no value`,
        mend: "write its value here or in scenario.yaml",
      });
    }
    for (const need of structure.goals.flatMap((goal) => goal.needs)) {
      if (!need.asks || wording[locale].points[need.asks]?.ask) continue;
      faults.push({
        file: locale,
        path: ["points", need.asks],
        what: "the customer has no words to ask for it",
        mend: "write `ask`",
      });
    }
    return faults;
  });
}
