import { wordsOf } from "~/kernel/language/words";
import type { Act, ActDetection } from "../acts/act";
import { findClaim } from "../copilot/claims";
import { type CompiledPattern, matchPattern, type ReadText, readText } from "../language/pattern";
import { functionShare, isProse, similarity } from "../language/prose";
import { isQuestion, type Stretch, sentenceAround } from "../language/sentences";
import { CROWDED_ACTS, CROWDED_WORDS_PER_ACT, HARMFUL_ACTS, REPETITION } from "../weights";
import type { Turn } from "./turn";

/** Something of the scenario that an utterance says or asks, and where. */
export interface Found {
  id: string;
  stretch: Stretch;
}

/** An utterance as the customer takes it. */
export interface Heard {
  text: string;
  acts: ActDetection[];
  /** Keywords without sentences, or every right act at once: only harm is taken from it. */
  keywordsOnly: boolean;
  /** Nearly the words of an earlier utterance: no merit a second time. */
  repeated: boolean;
  points: Found[];
  claims: Found[];
  facts: Found[];
}

/**
 * Acts that inform; without one of them the right words explain nothing. With each harmful one stands
 * what should have been done instead: whether a point came home never depends on that choice.
 */
const INFORMING: readonly Act[] = [
  "explain",
  "commit_next_step",
  "verify_identity",
  "check_resolution",
  "hedge_verify",
  "overpromise",
  "take_ownership",
  "blame_customer",
  "offer_human",
  "refuse_human",
  "protect_data",
  "request_sensitive",
];
/** Sentences this short are judged by their acts alone; longer ones need that share of small words. */
const SHORT_SENTENCE = 6;
const SENTENCE_SHARE = 0.22;
/** Texts with fewer words may be repeated ("Un instant, je vérifie"). */
const REPEATABLE_WORDS = 8;

function firstMatch(
  read: ReadText,
  patterns: readonly CompiledPattern[],
  questions: boolean,
): Stretch | null {
  for (const pattern of patterns) {
    const stretch = matchPattern(read, pattern, { questions });
    if (stretch) return stretch;
  }
  return null;
}

function crowded(text: string, turn: Turn, acts: readonly ActDetection[]): boolean {
  const words = wordsOf(turn.state.locale, text).length;
  return acts.length >= CROWDED_ACTS && words / acts.length < CROWDED_WORDS_PER_ACT;
}

function isSentence(turn: Turn, text: string, stretch: Stretch): boolean {
  const sentence = sentenceAround(text, stretch.start);
  const { locale } = turn.state;
  return (
    wordsOf(locale, sentence).length < SHORT_SENTENCE || functionShare(locale, sentence) >= SENTENCE_SHARE
  );
}

function findAll(
  read: ReadText,
  all: Record<string, readonly CompiledPattern[]>,
  questions: (id: string) => boolean,
  accept: (stretch: Stretch) => boolean,
): Found[] {
  return Object.entries(all).flatMap(([id, patterns]) => {
    const stretch = firstMatch(read, patterns, questions(id));
    return stretch && accept(stretch) ? [{ id, stretch }] : [];
  });
}

/** Hidden facts that one sentence asks for: a question, or a request to tell more ("dites-moi si…"). */
function findQuestions(turn: Turn, read: ReadText, acts: readonly ActDetection[]): Found[] {
  const inquiries = acts.filter((found) => found.act === "clarify").flatMap((found) => found.evidence);
  return Object.entries(turn.compiled.facts).flatMap(([id, patterns]): Found[] => {
    for (const pattern of patterns) {
      const stretch = matchPattern(read, pattern, { questions: true, sentences: 1 });
      if (!stretch) continue;
      const asked = inquiries.some(([start, end]) => start < stretch.end && end > stretch.start);
      if (asked || isQuestion(sentenceAround(read.text, stretch.start))) return [{ id, stretch }];
    }
    return [];
  });
}

/** Adds the act that a recognised claim is by itself, when the classifier has not seen it. */
function withClaimActs(turn: Turn, acts: ActDetection[], claims: readonly Found[]): ActDetection[] {
  const added = claims.flatMap(({ id, stretch }): ActDetection[] => {
    const act = turn.scenario.structure.claims.find((claim) => claim.id === id)?.act;
    if (!act || acts.some((found) => found.act === act)) return [];
    return [{ act, confidence: 1, evidence: [[stretch.start, stretch.end]] }];
  });
  return [...acts, ...added];
}

/**
 * Reads an utterance against the scenario: which points it explains, which false claims it makes, which
 * hidden facts it asks for. A point needs a sentence that tells it (not one that asks or denies it) and
 * an act that informs; right words without either move nothing.
 */
export function readUtterance(turn: Turn, text: string, perceived: readonly ActDetection[]): Heard {
  const { state, scenario, compiled } = turn;
  const { locale } = state;
  const read = readText(locale, text);
  const keywordsOnly = !isProse(locale, text) || crowded(text, turn, perceived);
  const repeated =
    read.words.length >= REPEATABLE_WORDS &&
    state.utterances.some((earlier) => similarity(locale, earlier.text, text) >= REPETITION);
  const claims = Object.keys(compiled.claims).flatMap((id): Found[] => {
    const stretch = findClaim(compiled, read, id);
    return stretch ? [{ id, stretch }] : [];
  });
  const harmful = (found: ActDetection) => HARMFUL_ACTS.includes(found.act);
  const acts = withClaimActs(
    turn,
    perceived.filter((found) => harmful(found) || !(keywordsOnly || repeated)),
    claims,
  );
  const informs = perceived.some((found) => INFORMING.includes(found.act));
  const asks = acts.some((found) => found.act === "clarify");
  const mayAsk = new Set(
    scenario.structure.points.filter((point) => point.question).map((point) => point.id),
  );
  const tells = (stretch: Stretch) => {
    const question = isQuestion(sentenceAround(text, stretch.start));
    return isSentence(turn, text, stretch) && (informs || (question && asks));
  };
  const points = keywordsOnly ? [] : findAll(read, compiled.points, (id) => mayAsk.has(id), tells);
  const facts = keywordsOnly ? [] : findQuestions(turn, read, acts);
  return { text, acts, keywordsOnly, repeated, points, claims, facts };
}
