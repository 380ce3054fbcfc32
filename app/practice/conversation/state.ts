import type { Locale } from "~/kernel/locale";
import type { ActDetection } from "../acts/act";
import type { DraftDecision } from "../scenario/condition";
import type { BLAMED, EndingKind } from "../scenario/structure";

/** Names of things in a scenario, with the turn at which they happened. */
export type Turns = Record<string, number>;

/** The four feelings and judgements of the customer, each 0..1. */
export const MEASURES = ["anger", "anxiety", "trust", "clarity"] as const;
export type Measure = (typeof MEASURES)[number];

/** How the customer is after a turn. */
export interface CustomerState extends Record<Measure, number> {
  /** Turns without progress that are left. */
  patience: number;
  /** Share of the goals reached, 0..1. */
  progress: number;
  /** What anger and anxiety drift back to, 0..1. */
  mood: { anger: number; anxiety: number };
  blames: (typeof BLAMED)[number];
}

/** One utterance of the adviser, as it was understood. */
export interface Utterance {
  turn: number;
  exchange: number;
  text: string;
  /** Acts that count: none of an utterance that is only keywords, no merit for a repetition. */
  acts: ActDetection[];
}

/** Something that the customer expects an answer to. */
export interface EventRecord {
  turn: number;
  /** The adviser's utterances so far when it was said. */
  exchange: number;
  answered: number | null;
  /** Answered the wrong way: denied, refused, asked for more. */
  broken: number | null;
  /** Exchanges that passed it over. */
  passedOver: number;
}

export interface ClaimRecord {
  turn: number;
  exchange: number;
  discovered: number | null;
}

export interface DraftRecord {
  shown: number;
  shownExchange: number;
  decision: DraftDecision | null;
  /** Used with changes by the adviser. */
  edited: boolean;
  decidedAt: number | null;
  reported: number | null;
  reason: string;
}

/** Everything about a conversation, as plain JSON: it can be stored and taken up again. */
export interface ConversationState {
  scenario: string;
  version: string;
  locale: Locale;
  seed: number;
  /** Moves made so far; turn 0 is the customer's opening. */
  turn: number;
  /** Utterances made so far. */
  exchanges: number;
  customer: CustomerState;
  goals: Record<string, number>;
  flags: Turns;
  points: Turns;
  facts: Turns;
  /** Facts that were asked for below their trust gate. */
  withheld: Turns;
  tools: Turns;
  claims: Record<string, ClaimRecord>;
  events: Record<string, EventRecord>;
  drafts: Record<string, DraftRecord>;
  /** Promises by point, and when they were kept. */
  promises: Record<string, { turn: number; kept: number | null }>;
  leaks: { turn: number; what: string; kind: "unverified" | "never" }[];
  utterances: Utterance[];
  lines: { turn: number; text: string }[];
  /** Sentences already said, by their place in the wording. */
  said: string[];
  /** Turns that had nothing new but good manners. */
  courtesies: number;
  apologies: number;
  /** Empathy that still has to prove itself by progress in the next exchange. */
  empathy: { exchange: number; owed: Partial<Record<Measure, number>> } | null;
  /** Moves since the customer last heard something. */
  silent: number;
  handover: { turn: number; to: string; missing: string[] } | null;
  ended: { ending: string; kind: EndingKind; turn: number } | null;
}

/** Whom to believe about an act: its confidence must reach this for it to count. */
export interface Reading {
  minimumConfidence: number;
}
