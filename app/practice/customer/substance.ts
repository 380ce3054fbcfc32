import { fold } from "~/kernel/language/words";
import { holds } from "../conversation/holds";
import type { Perception } from "../conversation/perception";
import type { Found } from "../conversation/read-utterance";
import { change, note, type Turn } from "../conversation/turn";
import { matchPattern, readText } from "../language/pattern";
import { recordValue } from "../scenario/record-value";
import { byId } from "../scenario/scenario";
import { CARD_REPEATED, POINT_HEARD, POINTS_AT_ONCE, PROMISE_KEPT, VERIFIED_FACT } from "../weights";

const span = ({ stretch }: Found): [number, number][] => [[stretch.start, stretch.end]];

function hearPoint(turn: Turn, found: Found): void {
  const { scenario, state, wording } = turn;
  const point = byId(scenario.structure.points, found.id);
  state.points[point.id] = state.turn;
  change(turn, "point_heard", POINT_HEARD, point.id, span(found));
  if (point.effect) change(turn, "point_changes_mind", point.effect, point.id, span(found));
  if (point.needs && !holds(scenario, state, point.needs)) {
    state.leaks.push({ turn: state.turn, what: point.id, kind: "unverified" });
    note(turn, "unverified_disclosure", point.id, span(found));
  }
  // One message earns trust once, however many checked facts it holds.
  const earned = turn.events.some((event) => event.rule === "verified_fact");
  if (!earned && point.verifiedBy && holds(scenario, state, point.verifiedBy)) {
    change(turn, "verified_fact", VERIFIED_FACT, point.id, span(found));
  }
  if (point.keptBy) {
    state.promises[point.id] = { turn: state.turn, kept: null };
    note(turn, "promise_made", point.id, span(found));
  }
  turn.speech.tells.push({ key: `points.${point.id}.heard`, says: wording.points[point.id]?.heard ?? [] });
}

/** New points come home, as many as a message can carry. Answers how many did. */
export function hearPoints(turn: Turn, points: readonly Found[]): number {
  const fresh = points.filter((found) => !(found.id in turn.state.points));
  const room = POINTS_AT_ONCE[turn.scenario.structure.channel];
  for (const found of fresh.slice(0, room)) hearPoint(turn, found);
  for (const found of fresh.slice(room)) note(turn, "too_much_at_once", found.id, span(found));
  return Math.min(fresh.length, room);
}

/** False claims are remembered; they please or worry nobody until they are found out. */
export function hearClaims(turn: Turn, claims: readonly Found[]): void {
  const { state } = turn;
  for (const found of claims) {
    if (found.id in state.claims) continue;
    state.claims[found.id] = { turn: state.turn, exchange: state.exchanges, discovered: null };
    note(turn, "claim_made", found.id, span(found));
  }
}

/**
 * A relevant question brings a hidden fact out when trust is at or over its gate. Answers how many came
 * out, how many were held back for the first time, and whether something known was asked again.
 */
export function hearQuestions(
  turn: Turn,
  questions: readonly Found[],
): { told: number; heldBack: number; again: boolean } {
  const { state, scenario, wording } = turn;
  const result = { told: 0, heldBack: 0, again: false };
  for (const found of questions) {
    const fact = byId(scenario.structure.facts, found.id);
    if (fact.id in state.facts) {
      result.again = true;
      continue;
    }
    if (state.customer.trust >= fact.gate) {
      state.facts[fact.id] = state.turn;
      result.told++;
      if (fact.effect) change(turn, "fact_told", fact.effect, fact.id, span(found));
      else note(turn, "fact_told", fact.id, span(found));
      turn.speech.tells.push({ key: `facts.${fact.id}.told`, says: wording.facts[fact.id]?.told ?? [] });
      continue;
    }
    if (!(fact.id in state.withheld)) result.heldBack++;
    state.withheld[fact.id] ??= state.turn;
    note(turn, "fact_withheld", fact.id, span(found));
    turn.speech.tells.push({
      key: `facts.${fact.id}.withheld`,
      says: wording.facts[fact.id]?.withheld ?? [],
    });
  }
  return result;
}

/** Whether the customer has said `value` first: repeating it discloses nothing. */
function saidByCustomer(turn: Turn, value: string): boolean {
  return turn.state.lines.some((line) => fold(line.text).includes(fold(value)));
}

/** Record values that are said though their rule forbids it, and card numbers that are repeated. */
export function checkDisclosure(turn: Turn, text: string, perception: Perception): void {
  const { state, scenario, compiled } = turn;
  const read = readText(state.locale, text);
  for (const field of scenario.structure.record) {
    const pattern = compiled.record[field.id]?.[0];
    const open =
      field.disclose === "free" || (field.disclose === "verified" && "identity-verified" in state.flags);
    const stretch = pattern && !open ? matchPattern(read, pattern, { questions: true }) : null;
    if (!stretch || saidByCustomer(turn, recordValue(scenario, state.locale, field))) continue;
    const kind = field.disclose === "never" ? "never" : "unverified";
    state.leaks.push({ turn: state.turn, what: field.id, kind });
    note(turn, kind === "never" ? "withheld_told" : "unverified_disclosure", field.id, [
      [stretch.start, stretch.end],
    ]);
  }
  const card = perception.pii.find((found) => found.kind === "card");
  if (!card) return;
  state.leaks.push({ turn: state.turn, what: "card", kind: "never" });
  change(turn, "card_repeated", CARD_REPEATED, "card", [[card.start, card.end]]);
  turn.speech.reactions.unshift("card-repeated");
}

/** Promises whose condition has come true earn their trust, once. Answers how many. */
export function keepPromises(turn: Turn): number {
  const { state, scenario } = turn;
  let kept = 0;
  for (const [id, promise] of Object.entries(state.promises)) {
    const point = byId(scenario.structure.points, id);
    if (promise.kept !== null || !point.keptBy || !holds(scenario, state, point.keptBy)) continue;
    promise.kept = state.turn;
    kept++;
    change(turn, "promise_kept", PROMISE_KEPT, id);
  }
  return kept;
}
