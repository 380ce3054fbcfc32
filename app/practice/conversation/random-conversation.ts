import fc from "fast-check";
import { LOCALES, type Locale } from "~/kernel/locale";
import { ACTS, type Act } from "../acts/act";
import type { Scenario } from "../scenario/scenario";
import type { Move } from "./move";
import type { Perceive, Perception } from "./perception";

// Arbitrary conversations for the property tests of the engine.

/** A move with what is perceived in it. */
export interface Played {
  move: Move;
  perception: Perception;
}

function texts(scenario: Scenario, locale: Locale): string[] {
  const words = scenario.wording[locale];
  return [
    ...Object.values(words.points).flatMap(({ yes, no }) => [...yes, ...no]),
    ...Object.values(words.claims).flatMap(({ yes, no }) => [...yes, ...no]),
    ...Object.values(words.facts).flatMap(({ yes }) => yes),
    ...Object.values(words.drafts).map(({ text }) => text),
    ...Object.values(words.record).flatMap(({ value }) => value ?? []),
    "4974 0182 3456 7895",
    "?",
    "Hmm.",
    "ok",
    "🙂🙂",
    "<b>{record.name}</b> {nothing}",
  ];
}

const detections = (acts: readonly Act[], sure: boolean) =>
  acts.map((act) => ({ act, confidence: sure ? 1 : 0.3, evidence: [[0, 1]] as [number, number][] }));

function said(scenario: Scenario, locale: Locale, doubts: boolean): fc.Arbitrary<Played> {
  const sentence = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...texts(scenario, locale)) },
    fc.string({ minLength: 1, maxLength: 40 }),
  );
  const drafts = scenario.structure.drafts.map((draft) => draft.id);
  return fc
    .record({
      text: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" ")),
      acts: fc.uniqueArray(fc.constantFrom(...ACTS), { maxLength: 5 }),
      sure: doubts ? fc.boolean() : fc.constant(true),
      card: fc.integer({ min: 0, max: 19 }),
      draft: fc.option(
        fc.record({
          id: fc.constantFrom(...drafts),
          decision: fc.constantFrom("as_is" as const, "edited" as const),
        }),
        { freq: 4 },
      ),
    })
    .map(({ text, acts, sure, card, draft }) => ({
      move: { type: "say", text: text.trim() === "" ? "ok" : text, ...(draft ? { draft } : {}) },
      perception: {
        acts: detections(acts, sure),
        pii: card === 0 ? [{ start: 0, end: 1, kind: "card" }] : [],
      },
    }));
}

/** Any move, mostly utterances; some name things that the scenario does not have. */
function played(scenario: Scenario, locale: Locale, doubts: boolean): fc.Arbitrary<Played> {
  const { structure } = scenario;
  const nothing: Perception = { acts: [], pii: [] };
  const silent = (arbitrary: fc.Arbitrary<Move>) => arbitrary.map((move) => ({ move, perception: nothing }));
  const draft = fc.constantFrom(...structure.drafts.map(({ id }) => id), "nothing");
  const tools = fc.constantFrom(...structure.tools.map(({ id }) => id), "nothing");
  const args = fc.constantFrom<Record<string, string | number>>(
    {},
    { months: "3" },
    { months: "9" },
    { amount: 20 },
    { amount: -1 },
    { query: "remise meter" },
  );
  return fc.oneof(
    { weight: 12, arbitrary: said(scenario, locale, doubts) },
    { weight: 4, arbitrary: silent(fc.record({ type: fc.constant("tool" as const), tool: tools, args })) },
    {
      weight: 2,
      arbitrary: silent(draft.map((id): Move => ({ type: "draft", id, decision: "reject", reason: "no" }))),
    },
    { weight: 1, arbitrary: silent(draft.map((id): Move => ({ type: "report", draft: id, reason: "" }))) },
    {
      weight: 1,
      arbitrary: silent(
        fc
          .constantFrom("nobody", ...structure.handover.to)
          .map((to): Move => ({ type: "handover", to, summary: "…" })),
      ),
    },
    { weight: 1, arbitrary: silent(fc.constant<Move>({ type: "close" })) },
  );
}

/** The start of a conversation and what is played in it. */
export interface Conversation {
  locale: Locale;
  seed: number;
  played: Played[];
}

/** Conversations of up to `maxLength` moves; with `doubts`, some acts are recognised without being sure. */
export function conversations(scenario: Scenario, maxLength = 40, doubts = true): fc.Arbitrary<Conversation> {
  return fc.constantFrom(...LOCALES).chain((locale) =>
    fc.record({
      locale: fc.constant(locale),
      seed: fc.nat(),
      played: fc.array(played(scenario, locale, doubts), { maxLength }),
    }),
  );
}

/** Answers for each move of a conversation what was drawn with it. */
export function perceiveFrom(list: readonly Played[]): Perceive {
  const kept = new Map(list.map(({ move, perception }) => [move, perception]));
  return (_scenario, _state, move) => kept.get(move) ?? { acts: [], pii: [] };
}
