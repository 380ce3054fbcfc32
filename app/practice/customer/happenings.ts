import { createRandom } from "~/kernel/random";
import { holds } from "../conversation/holds";
import { change, note, type Turn } from "../conversation/turn";
import { byId } from "../scenario/scenario";
import { isScheduled } from "../scenario/scheduled";
import type { ScenarioEvent } from "../scenario/structure";
import { FLAW_DISCOVERED } from "../weights";

/** Whether an event belongs to this conversation at all: drawn once from its seed, whatever is said. */
function drawn(turn: Turn, event: ScenarioEvent): boolean {
  if (event.chance >= 1) return true;
  return createRandom(`${turn.state.seed}:event:${event.id}`).next() < event.chance;
}

/** The customer finds out about at most one false claim whose time has come. Answers whether they did. */
export function discoverFlaw(turn: Turn): boolean {
  const { state, scenario, wording } = turn;
  for (const [id, record] of Object.entries(state.claims)) {
    const claim = byId(scenario.structure.claims, id);
    if (claim.discoveredAfter === null || record.discovered !== null) continue;
    if (state.exchanges - record.exchange < claim.discoveredAfter) continue;
    record.discovered = state.turn;
    change(turn, "flaw_discovered", FLAW_DISCOVERED, id);
    turn.speech.tells.push({ key: `claims.${id}.discovered`, says: wording.claims[id]?.discovered ?? [] });
    return true;
  }
  return false;
}

/**
 * The first event of the scenario whose condition has come true happens, once: among those that come by
 * the clock, or among the others. Answers whether one did.
 */
export function happen(turn: Turn, kind: "scheduled" | "other"): boolean {
  const { state, scenario, wording } = turn;
  const event = scenario.structure.events.find(
    (candidate) =>
      isScheduled(candidate.when) === (kind === "scheduled") &&
      !(candidate.id in state.events) &&
      drawn(turn, candidate) &&
      holds(scenario, state, candidate.when),
  );
  if (!event) return false;
  state.events[event.id] = {
    turn: state.turn,
    exchange: state.exchanges,
    answered: null,
    broken: null,
    passedOver: 0,
  };
  if (event.effect) change(turn, "event", event.effect, event.id);
  else note(turn, "event", event.id);
  turn.speech.tells.push({ key: `events.${event.id}.says`, says: wording.events[event.id]?.says ?? [] });
  return true;
}
