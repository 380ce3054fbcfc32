import type { Verdict } from "./mastery";
import type { CompetencyStanding } from "./standing";

/** Who a report is about. */
export interface ReportedPerson {
  id: string;
  givenName: string;
  familyName: string;
  unitName: string;
  /** Her job role in the reader's language. */
  roleTitle: string;
}

/** A module that somebody completed; without the score, which is not participation. */
export interface CompletedModule {
  moduleSlug: string;
  title: string;
  completedAt: Date;
  expiresAt: Date | null;
}

/** The best result of somebody's submitted attempts at one quiz. */
export interface QuizResult {
  moduleSlug: string;
  title: string;
  /** 0..1 */
  best: number;
  attempts: number;
}

/** One conversation that its owner chose to have assessed: criteria only, no word of it. */
export interface AssessedConversation {
  id: string;
  title: string;
  endedAt: Date;
  /** 0..100 */
  score: number | null;
  criteria: { id: string; title: string; verdict: string }[];
}

/** Everything that readiness says of one person; what a manager sees of it is all of it. */
export interface ScoreReport {
  kind: "scores";
  person: ReportedPerson;
  /** The role that verdict and standings are about. */
  judgedFor: string;
  verdict: Verdict;
  counts: Record<Verdict, number>;
  standings: CompetencyStanding[];
  completions: CompletedModule[];
  quizzes: QuizResult[];
  conversations: AssessedConversation[];
}

/** What managers and HR see before the consultation: that she took part, not how well. */
export interface ParticipationReport {
  kind: "participation";
  person: ReportedPerson;
  completions: CompletedModule[];
  /** Conversations she had assessed. */
  assessed: number;
}

export type PersonReport = ScoreReport | ParticipationReport;

/** A module that would help with a competency, and the level that it brings people to. */
export interface HelpfulModule {
  slug: string;
  title: string;
  level: number;
}
