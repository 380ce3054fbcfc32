import path from "node:path";
import { expect, test } from "vitest";
import type { Act } from "../acts/act";
import { debriefOf } from "../debrief/debrief";
import { scoreReport } from "../debrief/score-report";
import { whatIf } from "../debrief/what-if";
import { scenarioSource } from "../scenarios.server";
import { advance } from "./advance";
import { perceiveByCues } from "./hand-made-perception";
import type { Move } from "./move";
import type { Perception } from "./perception";
import { runConversation } from "./run";
import { startConversation } from "./start";
import type { ConversationState } from "./state";

const { value } = await scenarioSource.load(path.join(process.cwd(), "content"));
const bill = value.find(({ scenario }) => scenario.slug === "bill-doubled-chat");
if (!bill) throw new Error("bill-doubled-chat is missing");
const { scenario, transcripts } = bill;

const acts = (...names: Act[]): Perception => ({
  acts: names.map((act) => ({ act, confidence: 1, evidence: [[0, 1]] })),
  pii: [],
});
const start = () => startConversation(scenario, "fr", 1).state;
const say = (state: ConversationState, text: string, ...names: Act[]) =>
  advance(scenario, state, { type: "say", text }, acts(...names));
const tool = (state: ConversationState, name: string) =>
  advance(scenario, state, { type: "tool", tool: name, args: {} }, acts()).state;
const verified = () =>
  tool(
    tool(say(start(), "Votre nom et votre e-mail ?", "verify_identity").state, "verify-identity"),
    "open-bill",
  );
const rules = (step: { events: { rule: string }[] }) => step.events.map(({ rule }) => rule);

const DISCOUNT = "Votre remise de bienvenue de 20 % a pris fin le 30 septembre.";

test("the customer opens, and the copilot has a first draft", () => {
  const { state, customer } = startConversation(scenario, "fr", 1);
  expect(customer?.text).toMatch(/142,60/);
  expect(Object.keys(state.drafts)).toEqual(["welcome"]);
});

test("an explanation moves the goal; the same words as keywords or as a question move nothing", () => {
  const told = say(verified(), DISCOUNT, "explain").state;
  expect(told.points).toHaveProperty("discount-ended");
  expect(told.customer.progress).toBeGreaterThan(0);
  for (const text of [
    "Remise pris fin, relevé estimé, photo compteur, recalcul 48 heures, merci, avis.",
    "Votre remise a-t-elle pris fin ?",
    "Votre remise n’a pas pris fin.",
  ]) {
    expect(say(verified(), text, "explain").state.customer.progress).toBe(0);
  }
});

test("right words without an act that informs explain nothing", () => {
  expect(say(verified(), DISCOUNT).state.points).toEqual({});
});

test("a checked fact earns trust, an unchecked one before identity is a leak", () => {
  expect(rules(say(verified(), DISCOUNT, "explain"))).toContain("verified_fact");
  const early = say(start(), DISCOUNT, "explain");
  expect(rules(early)).toContain("unverified_disclosure");
  expect(rules(early)).not.toContain("verified_fact");
});

test("empathy counts fully only when progress follows within one exchange", () => {
  const alone = say(start(), "Je comprends.", "acknowledge_emotion");
  expect(rules(alone)).toContain("empathy_alone");
  const together = say(verified(), `Je comprends. ${DISCOUNT}`, "acknowledge_emotion", "explain");
  expect(rules(together)).toContain("empathy_confirmed");
  const later = say(say(verified(), "Je comprends.", "acknowledge_emotion").state, DISCOUNT, "explain");
  expect(rules(later)).toContain("empathy_confirmed");
});

test("a third apology is one too many", () => {
  const first = say(start(), "Je suis désolé pour cette facture.", "apologise");
  const second = say(first.state, "Encore une fois pardon pour tout cela.", "apologise");
  const third = say(second.state, "Toutes mes excuses, vraiment, Madame.", "apologise");
  expect(rules(first)).toContain("act");
  expect(rules(second)).toContain("apology_again");
  expect(rules(third)).toContain("apology_too_many");
  const anger = (step: typeof first, rule: string) =>
    step.events.find((event) => event.rule === rule)?.effects.anger ?? 0;
  expect(anger(first, "act")).toBeLessThan(anger(second, "apology_again"));
  expect(anger(third, "apology_too_many")).toBeGreaterThan(0);
});

test("calming works less on somebody very angry", () => {
  const calm = start();
  const angry: ConversationState = { ...calm, customer: { ...calm.customer, anger: 0.8 } };
  const effect = (state: ConversationState) =>
    say(state, "Je m’en occupe.", "take_ownership").events.find(({ rule }) => rule === "act")?.effects
      .anger ?? 0;
  expect(effect(calm)).toBeCloseTo(-0.08);
  expect(effect(angry)).toBeCloseTo(-0.048);
});

test("denying AI costs half of the trust at once, a wrong promise later", () => {
  const denied = say(start(), "Aucune intelligence artificielle n’intervient ici.", "deny_ai");
  expect(denied.state.customer.trust).toBe(0);
  const promised = say(verified(), "Je vous rembourse la différence dès demain.", "overpromise");
  expect(promised.state.customer.trust).toBeGreaterThan(0.4);
  let step = promised;
  for (let index = 0; index < 2; index++)
    step = say(step.state, `Je regarde encore ceci ${index}.`, "explain", "disclose_ai");
  expect(rules(step)).toContain("flaw_discovered");
  expect(step.events.find(({ rule }) => rule === "flaw_discovered")?.effects.trust).toBeCloseTo(-0.35);
});

test("a hidden fact waits for its gate", () => {
  const question = "Est-ce que quelque chose a changé chez vous en octobre, une absence ?";
  const open = say(start(), question, "clarify");
  expect(open.state.facts).toHaveProperty("away-in-october");
  const distrustful = start();
  distrustful.customer.trust = 0.1;
  const held = say(distrustful, question, "clarify");
  expect(held.state.facts).toEqual({});
  expect(held.state.withheld).toHaveProperty("away-in-october");
});

test("asking again what is known costs two turns of patience and trust", () => {
  const once = say(start(), "Votre nom et votre e-mail ?", "verify_identity");
  const twice = say(once.state, "Pouvez-vous redonner votre nom ?", "verify_identity");
  expect(twice.state.customer.patience).toBe(once.state.customer.patience - 2);
  expect(rules(twice)).toContain("needless_data");
});

test("an ignored request for a person costs three turns of patience", () => {
  const furious = start();
  furious.customer.anger = 0.95;
  const asks = say(furious, "D’accord.");
  expect(asks.state.events).toHaveProperty("person");
  const ignored = say(asks.state, "Je note votre message, merci.", "explain");
  expect(asks.state.customer.patience - ignored.state.customer.patience).toBe(3);
});

test("tools have preconditions and limits", () => {
  const refused = advance(scenario, start(), { type: "tool", tool: "open-bill", args: {} }, acts());
  expect(refused.tool?.done).toBe(false);
  expect(verified().tools).toHaveProperty("open-bill");
  const wrong = advance(
    scenario,
    verified(),
    { type: "tool", tool: "instalments", args: { months: "9" } },
    acts(),
  );
  expect(wrong.tool?.done).toBe(false);
  const search = advance(
    scenario,
    start(),
    { type: "tool", tool: "search-policy", args: { query: "rembours" } },
    acts(),
  );
  expect(search.tool?.articles[0]).toBe("refunds");
});

test.each<[string, string, string]>([
  ["as it is", "", "used"],
  ["with its flaw in other words", "Je comprends. Je vous rembourse toute la différence dès lundi.", "used"],
  ["repaired", "Je ne peux pas vous rembourser la différence avant votre relevé réel.", "repaired"],
])("a flawed draft %s", (_how, text, decision) => {
  const move: Move = {
    type: "say",
    text,
    draft: { id: "full-refund", decision: text === "" ? "as_is" : "edited" },
  };
  const { state } = advance(scenario, verified(), move, acts("explain"));
  expect(state.drafts["full-refund"]?.decision).toBe(decision);
  expect("refund-promised" in state.claims).toBe(decision === "used");
});

test("a draft called unchanged though it was changed is read as what was said", () => {
  const move: Move = {
    type: "say",
    text: "Bonjour, votre relevé est estimé.",
    draft: { id: "full-refund", decision: "as_is" },
  };
  const { state } = advance(scenario, verified(), move, acts("explain"));
  expect(state.drafts["full-refund"]).toMatchObject({ decision: "repaired", edited: true });
});

test("a handover with the essentials ends better than one in the dark", () => {
  const hand = (summary: string) =>
    advance(scenario, verified(), { type: "handover", to: "billing-specialist", summary }, acts()).state.ended
      ?.ending;
  expect(hand("Cliente fâchée.")).toBe("handed-over-in-the-dark");
  expect(
    hand(
      "Remise de bienvenue terminée le 30 septembre. Consommation estimée, pas de relevé. Prélèvement du 28 suspendu.",
    ),
  ).toBe("handed-over");
});

test("nothing happens after the end", () => {
  const ended = advance(scenario, start(), { type: "close" }, acts()).state;
  const after = say(ended, "Encore un mot", "explain");
  expect(after.customer).toBeNull();
  expect(after.state.customer).toEqual(ended.customer);
});

test("the score report has the shape that integrators read", () => {
  const run = runConversation(
    scenario,
    { locale: "en", seed: 7, moves: transcripts.en.careful },
    perceiveByCues,
  );
  const report = scoreReport(debriefOf(scenario, run));
  expect(Object.keys(report)).toEqual(["outcome", "score", "criteria", "blockers", "reliance", "customer"]);
  expect(Object.keys(report.criteria[0] ?? {})).toEqual(["id", "verdict", "evidence", "advice"]);
  expect(Object.keys(report.customer[0] ?? {})).toEqual([
    "turn",
    "text",
    "anger",
    "anxiety",
    "trust",
    "clarity",
    "patience",
    "progress",
  ]);
  expect(report.reliance).toEqual({
    sound_used: 2,
    sound_refused: 0,
    flawed_used: 0,
    flawed_repaired: 0,
    flawed_refused: 3,
  });
  for (const { evidence } of report.criteria) {
    for (const { turn, quote } of evidence) {
      const said = run.state.utterances.find((utterance) => utterance.turn === turn)?.text;
      if (said) expect(said).toContain(quote);
    }
  }
});

test("what if: one better sentence, and the rules responsible", () => {
  const run = runConversation(
    scenario,
    { locale: "fr", seed: 7, moves: transcripts.fr.careless },
    perceiveByCues,
  );
  const better: Move = { type: "say", text: "Je suis une personne, avec l’aide d’un assistant d’IA." };
  const answer = whatIf(scenario, run, 3, better, perceiveByCues);
  expect(answer.scoreChange).toBeGreaterThan(0);
  expect(answer.criteria).toContainEqual({ id: "honest-about-ai", before: "missed", after: "met" });
  expect(answer.rules.gone.map(({ rule }) => rule)).toContain("claim_made");
  expect(answer.rules.come.map(({ rule }) => rule)).toContain("answered");
  expect(() => whatIf(scenario, run, 99, better, perceiveByCues)).toThrow(RangeError);
});
