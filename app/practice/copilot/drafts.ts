import { fold } from "~/kernel/language/words";
import type { Act, ActDetection } from "../acts/act";
import { holds } from "../conversation/holds";
import type { SayMove } from "../conversation/move";
import type { DraftRecord } from "../conversation/state";
import { note, type Turn } from "../conversation/turn";
import { readText } from "../language/pattern";
import { similarity } from "../language/prose";
import { byId, flawedSpans } from "../scenario/scenario";
import type { Draft } from "../scenario/structure";
import { DRAFT_LASTS, DRAFTS_AT_ONCE, SAME_AS_DRAFT } from "../weights";
import { findClaim } from "./claims";

/** A draft is open while it was neither decided nor left behind by the conversation. */
export function openDrafts(turn: Pick<Turn, "state">): string[] {
  const { drafts, exchanges } = turn.state;
  return Object.entries(drafts)
    .filter(([, record]) => record.decision === null && exchanges - record.shownExchange < DRAFT_LASTS)
    .map(([id]) => id);
}

function newRecord(turn: Turn): DraftRecord {
  const { turn: shown, exchanges } = turn.state;
  return {
    shown,
    shownExchange: exchanges,
    decision: null,
    edited: false,
    decidedAt: null,
    reported: null,
    reason: "",
  };
}

/** The copilot puts at most one new draft on the table: the first of the scenario whose condition holds. */
export function proposeDraft(turn: Turn): void {
  const { state, scenario } = turn;
  if (openDrafts(turn).length >= DRAFTS_AT_ONCE) return;
  const draft = scenario.structure.drafts.find(
    (candidate) => !(candidate.id in state.drafts) && holds(scenario, state, candidate.when),
  );
  if (!draft) return;
  state.drafts[draft.id] = newRecord(turn);
  note(turn, "draft_shown", draft.id);
}

/** Whether `text` still carries the flaw of `draft`: the flawed words as they were, the claim in others, or the act. */
export function flawPresent(turn: Turn, draft: Draft, text: string, acts: readonly ActDetection[]): boolean {
  if (!draft.flaw) return false;
  const { claim, act } = draft.flaw;
  const spans = flawedSpans(turn.wording.drafts[draft.id]?.text ?? "");
  if (spans.some((span) => fold(text).includes(fold(span)))) return true;
  if (!claim) return acts.some((found) => found.act === act);
  return findClaim(turn.compiled, readText(turn.state.locale, text), claim) !== null;
}

/** The draft behind an utterance: the one named, or one on the table whose words were typed again. */
function draftBehind(turn: Turn, move: SayMove, text: string): Draft | null {
  const { drafts } = turn.scenario.structure;
  if (move.draft) return drafts.find((draft) => draft.id === move.draft?.id) ?? null;
  const same = openDrafts(turn).find(
    (id) => similarity(turn.state.locale, turn.compiled.drafts[id]?.text ?? "", text) >= SAME_AS_DRAFT,
  );
  return same ? byId(drafts, same) : null;
}

/** What using a draft adds to how its utterance is read. */
export interface DraftUse {
  /** Points that the unchanged draft conveys by its author's word. */
  conveys: readonly string[];
  acts: readonly Act[];
  /** The claim of a flaw that was left in. */
  claim: string | null;
}
const NO_DRAFT: DraftUse = { conveys: [], acts: [], claim: null };

/**
 * Records what became of the draft behind an utterance. "As it is" is believed only when the words are
 * the draft's; an edited flawed draft is repaired when its flaw can't be found any more.
 */
export function takeDraft(turn: Turn, move: SayMove, text: string, acts: readonly ActDetection[]): DraftUse {
  const draft = draftBehind(turn, move, text);
  if (!draft) return NO_DRAFT;
  turn.state.drafts[draft.id] ??= newRecord(turn);
  const record = turn.state.drafts[draft.id] as DraftRecord;
  const unchanged =
    similarity(turn.state.locale, turn.compiled.drafts[draft.id]?.text ?? "", text) >= SAME_AS_DRAFT;
  const flawed =
    draft.flaw !== null &&
    ((unchanged && move.draft?.decision === "as_is") || flawPresent(turn, draft, text, acts));
  if (record.decision === null) {
    record.decision = draft.flaw && !flawed ? "repaired" : "used";
    record.edited = !unchanged;
    record.decidedAt = turn.state.turn;
    note(turn, record.decision === "repaired" ? "draft_repaired" : "draft_used", draft.id, [
      [0, text.length],
    ]);
  }
  const flawActs = flawed && draft.flaw?.act ? [draft.flaw.act] : [];
  return {
    conveys: unchanged ? draft.conveys : [],
    acts: unchanged ? [...draft.acts, ...flawActs] : flawActs,
    claim: flawed ? (draft.flaw?.claim ?? null) : null,
  };
}

/** The adviser refuses a draft, with a reason. */
export function refuseDraft(turn: Turn, id: string, reason: string): void {
  turn.state.drafts[id] ??= newRecord(turn);
  const record = turn.state.drafts[id] as DraftRecord;
  if (record.decision !== null) {
    note(turn, "move_refused", id);
    return;
  }
  Object.assign(record, { decision: "refused", decidedAt: turn.state.turn, reason });
  note(turn, "draft_refused", id);
}

/** The adviser reports a draft as an AI error; one that is still undecided is refused by it. */
export function reportDraft(turn: Turn, id: string, reason: string): void {
  turn.state.drafts[id] ??= newRecord(turn);
  const record = turn.state.drafts[id] as DraftRecord;
  record.reported ??= turn.state.turn;
  if (record.decision === null)
    Object.assign(record, { decision: "refused", decidedAt: turn.state.turn, reason });
  note(turn, "draft_reported", id);
}
