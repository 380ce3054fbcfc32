import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "~/kernel/language/words";
import type { Act } from "../acts/act";
import { debriefOf } from "../debrief/debrief";
import { sentencesOf } from "../language/sentences";
import { scenarioSource } from "../scenarios.server";
import { advance } from "./advance";
import { type Conversation, conversations, perceiveFrom } from "./random-conversation";
import { runConversation } from "./run";

const { value } = await scenarioSource.load(path.join(process.cwd(), "content"));
const scenarios = value.map(({ scenario }) => scenario);
const RUNS = Number(process.env.PASSERELLE_PROPERTY_RUNS ?? 600);

function play(scenario: (typeof scenarios)[number], { locale, seed, played }: Conversation) {
  return runConversation(
    scenario,
    { locale, seed, moves: played.map(({ move }) => move) },
    perceiveFrom(played),
  );
}

test.each(scenarios.map((scenario) => [scenario.slug, scenario] as const))(
  "%s keeps its laws in random conversations",
  (_slug, scenario) => {
    fc.assert(
      fc.property(conversations(scenario), (conversation) => {
        const run = play(scenario, conversation);

        // The customer always has something to say, and never the same sentence twice.
        const heard = new Set<string>();
        for (const { text } of run.state.lines) {
          expect(text.trim()).not.toBe("");
          for (const { start, end } of sentencesOf(text)) {
            const sentence = fold(text.slice(start, end))
              .replace(/[^a-z0-9]+/g, " ")
              .trim();
            if (sentence.length < 4) continue;
            expect(heard.has(sentence), `"${sentence}" in ${JSON.stringify(run.state.lines)}`).toBe(false);
            heard.add(sentence);
          }
        }
        for (const [index, step] of run.steps.entries()) {
          const { customer, turn } = step.state;
          expect(turn).toBe(index);
          for (const measure of ["anger", "anxiety", "trust", "clarity", "progress"] as const) {
            expect(customer[measure]).toBeGreaterThanOrEqual(0);
            expect(customer[measure]).toBeLessThanOrEqual(1);
          }
          const before = run.steps[index - 1]?.state;
          if (before) expect(customer.patience).toBeLessThanOrEqual(before.customer.patience);
          // An utterance is always answered while the conversation lasts.
          if (step.move?.type === "say" && before && !before.ended) expect(step.customer).not.toBeNull();
          // At patience 0 the conversation is over.
          if (customer.patience === 0) expect(step.state.ended).not.toBeNull();
          // Hidden facts come out by a question, at trust over their gate.
          for (const event of step.events.filter(({ rule }) => rule === "fact_told")) {
            const gate = scenario.structure.facts.find(({ id }) => id === event.subject)?.gate ?? 1;
            const earlier = step.events.slice(0, step.events.indexOf(event));
            const trust = earlier.reduce(
              (sum, one) => sum + (one.effects.trust ?? 0),
              before?.customer.trust ?? 0,
            );
            expect(trust).toBeGreaterThanOrEqual(gate - 0.000_1);
            expect(step.move?.type).toBe("say");
          }
        }

        const debrief = debriefOf(scenario, run);
        expect(debrief.score).toBeGreaterThanOrEqual(0);
        expect(debrief.score).toBeLessThanOrEqual(debrief.uncapped);
        expect(debrief.uncapped).toBeLessThanOrEqual(100);
        for (const { advice, evidence } of debrief.criteria) {
          expect(advice).not.toBe("");
          expect(advice).not.toMatch(/[{}]/);
          for (const { quote } of evidence) expect(quote.trim()).not.toBe("");
        }
      }),
      { numRuns: RUNS },
    );
  },
);

test.each(scenarios.map((scenario) => [scenario.slug, scenario] as const))(
  "%s: the same moves give the same transcript",
  (_slug, scenario) => {
    fc.assert(
      fc.property(conversations(scenario, 15), (conversation) => {
        const run = play(scenario, conversation);
        expect(play(scenario, conversation)).toEqual(run);
        // A state that was stored and read again goes on in the same way.
        let state = run.steps[0]?.state;
        for (const { move, perception } of run.steps.slice(1)) {
          if (!state || !move) throw new Error("a step without move");
          state = advance(scenario, JSON.parse(JSON.stringify(state)), move, perception).state;
        }
        expect(state).toEqual(run.state);
      }),
      { numRuns: 200 },
    );
  },
);

test.each(scenarios.map((scenario) => [scenario.slug, scenario] as const))(
  "%s: empty talk comes to an end",
  (_slug, scenario) => {
    fc.assert(
      fc.property(conversations(scenario, 8), (conversation) => {
        const idle = Array.from({ length: scenario.structure.limit }, (_, index) => ({
          move: { type: "say" as const, text: `Hmm ${index}.` },
          perception: { acts: [], pii: [] },
        }));
        const run = play(scenario, { ...conversation, played: [...conversation.played, ...idle] });
        expect(run.state.ended).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  },
);

// What an adviser could do instead of harm.
const BETTER: Partial<Record<Act, Act>> = {
  deny_ai: "disclose_ai",
  refuse_human: "offer_human",
  blame_customer: "take_ownership",
  request_sensitive: "protect_data",
  overpromise: "hedge_verify",
  dismissive: "acknowledge_emotion",
};

function improve(conversation: Conversation, index: number, act: Act): Conversation {
  const better = BETTER[act] as Act;
  const played = conversation.played.map((one, at) => {
    if (at !== index) return one;
    const acts = one.perception.acts
      .filter((found) => found.act !== better)
      .map((found) => (found.act === act ? { ...found, act: better } : found));
    return { move: { ...one.move }, perception: { ...one.perception, acts } };
  });
  return { ...conversation, played };
}

const cutShort = (run: ReturnType<typeof play>) =>
  run.steps.some(({ events }) => events.some(({ effects }) => effects.patience !== undefined)) &&
  run.state.customer.patience <= 3;

// A conversation that goes on is another conversation: one that the customer cut short, or was about to,
// is compared up to there only by the per-turn law below. The seed is fixed, so that a build never flickers.
test.each(scenarios.map((scenario) => [scenario.slug, scenario] as const))(
  "%s: a better act never lowers the score",
  (_slug, scenario) => {
    fc.assert(
      fc.property(conversations(scenario, 16, false), fc.nat(), (conversation, choice) => {
        const places = conversation.played.flatMap(({ perception }, index) =>
          perception.acts.flatMap(({ act }) => (BETTER[act] ? [{ index, act }] : [])),
        );
        const place = places[choice % Math.max(1, places.length)];
        if (!place) return;
        const before = play(scenario, conversation);
        const after = play(scenario, improve(conversation, place.index, place.act));
        if (cutShort(before) || cutShort(after)) return;
        expect(debriefOf(scenario, after).score, `${place.act} at ${place.index + 1}`).toBeGreaterThanOrEqual(
          debriefOf(scenario, before).score,
        );
      }),
      { numRuns: RUNS, seed: 20261122 },
    );
  },
);

test.each(scenarios.map((scenario) => [scenario.slug, scenario] as const))(
  "%s: a better act never leaves the customer worse off",
  (_slug, scenario) => {
    fc.assert(
      fc.property(conversations(scenario, 10, false), fc.nat(), (conversation, choice) => {
        const places = conversation.played.flatMap(({ perception }, index) =>
          perception.acts.flatMap(({ act }) => (BETTER[act] ? [{ index, act }] : [])),
        );
        const place = places[choice % Math.max(1, places.length)];
        if (!place) return;
        const worse = play(scenario, conversation).steps[place.index + 1]?.state;
        const better = play(scenario, improve(conversation, place.index, place.act)).steps[place.index + 1]
          ?.state;
        if (!worse || !better) throw new Error("a step is missing");
        // What the customer comes out with next (a worry, a discovery) has effects of its own.
        const broughtUp = ({ events, claims }: typeof worse) =>
          JSON.stringify([Object.keys(events), Object.values(claims).map(({ discovered }) => discovered)]);
        if (broughtUp(worse) !== broughtUp(better)) return;
        expect(better.customer.anger).toBeLessThanOrEqual(worse.customer.anger + 0.000_1);
        expect(better.customer.trust).toBeGreaterThanOrEqual(worse.customer.trust - 0.000_1);
        expect(better.customer.patience).toBeGreaterThanOrEqual(worse.customer.patience);
        expect(better.customer.progress).toBe(worse.customer.progress);
      }),
      { numRuns: RUNS },
    );
  },
);
