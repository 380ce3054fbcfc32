import { randomUUID } from "node:crypto";
import { answerFields } from "~/interop/demonstration-answers";
import { demonstrationChange } from "~/interop/demonstration-change";
import { addDays, isoDay, MINUTE_MS } from "~/kernel/time";
import { askForModule } from "~/learning/assignments.server";
import { loadAttempt, startAttempt, submitAttempt } from "~/learning/attempt.server";
import { findModule } from "~/learning/modules.server";
import type { Viewer } from "~/people/viewer";
import { db, transaction } from "~/platform/db.server";
import type { Move } from "~/practice/conversation/move";
import { makeMove, startConversation } from "~/practice/conversation.server";
import { findScenario } from "~/practice/scenarios.server";
import { recordEvidence } from "~/readiness/evidence.server";
import { personInChange } from "~/transitions/person-in-change.server";
import { makePlan } from "~/transitions/plans.server";
import { recordRoleChange } from "~/transitions/record-change.server";
import { viewerOf } from "../builders";
import { type CertificateWorld, createCertificateWorld } from "./certificate-world";
import { type Cast, createCast, OUTSIDER_NAME, OWNER_NAME } from "./people";
import { createRefreshWorld, type RefreshWorld } from "./refresh-world";

export const MODULE = "transparency";
/** The module that the owner's manager asked of her. */
const ASKED_MODULE = "verify-before-sending";
export const SCENARIO = "bill-doubled-chat";
export const TARGET_ROLE = "ai-assisted-adviser";

/** What only some may read; each is a text that a page holds only if it gives the thing away. */
export type Secret =
  | "ownerName"
  | "outsiderName"
  /** What she wrote to customers. */
  | "words"
  /** The id of a conversation that she kept private. */
  | "privateRun"
  | "quizScore"
  | "practiceScore"
  | "evidence"
  /** The title of a criterion by which her assessed conversation was judged. */
  | "criterion"
  /** How long she remembers what came back in refresh. */
  | "memory"
  | "gap"
  | "plan"
  /** Why her manager asked her to take a module. */
  | "asked";

/** Two teams and everything that the owner has made: what the doors of the walk lead to. */
export interface World {
  cast: Cast;
  /** A lesson of the module. */
  lesson: string;
  secrets: Record<Secret, string>;
  /** The owner's attempts. */
  attempts: { open: string; submitted: string };
  /** The fields of her answers to the open attempt. */
  answers: URLSearchParams;
  refresh: RefreshWorld;
  certificate: CertificateWorld;
  /** The owner's conversations. */
  conversations: { open: string; private: string; assessed: string };
  /** What her manager asked of her. */
  assignment: string;
  /** A role change that concerns everybody. */
  change: string;
  /** An id that nothing and nobody has. */
  nobody: string;
}

// Figures that no page shows by chance: they stand in for the owner's own, in full precision.
const QUIZ_SCORE = 0.6180339;
const PRACTICE_SCORE = 48_151;
const EVIDENCE_SCORE = 0.7320508;
const HOURS_PER_WEEK = 3.7193;
const WORDS = "zirconite";
const REASON = "Avant la bascule aigue-marine.";

async function takeQuiz(owner: Viewer, now: Date) {
  const started = await startAttempt(owner, MODULE, now);
  const attempt = started?.ok ? await loadAttempt(owner, started.value.attemptId) : null;
  if (!attempt) throw new Error(`no attempt at ${MODULE}`);
  const answers = attempt.asked.flatMap(({ item, drawn }) => answerFields(item, drawn, true, owner.locale));
  return { id: attempt.id, answers: new URLSearchParams(answers) };
}

async function practise(owner: Viewer, assessed: boolean, isOver: boolean, now: Date): Promise<string> {
  const started = await startConversation(owner, SCENARIO, assessed, now);
  if (!started) throw new Error(`no scenario ${SCENARIO}`);
  const hello: Move = { type: "say", text: `Bonjour, dossier ${WORDS}, je regarde votre facture.` };
  const moves: Move[] = isOver ? [hello, { type: "close" }] : [hello];
  for (const [index, move] of moves.entries())
    await makeMove(owner, started.id, index, move, recordEvidence, now);
  return started.id;
}

async function firstCriterion(conversationId: string): Promise<string> {
  const fact = await db().evidence.findFirstOrThrow({ where: { sourceId: { startsWith: conversationId } } });
  const wording = (await findScenario(SCENARIO))?.wording.fr.criteria[fact.sourceId.split("/")[1] ?? ""];
  if (!wording) throw new Error(`no criterion ${fact.sourceId}`);
  return wording.title;
}

/** Enough of one competency for a gap that is the owner's alone; the last fact is the marker. */
async function recordMarkedEvidence(personId: string, at: Date) {
  const scores = [...Array<number>(14).fill(1), EVIDENCE_SCORE];
  const facts = scores.map((score, index) => ({
    ...{ personId, competency: "transparency", score, source: "quiz_item" as const },
    ...{ sourceId: `walk/${index}`, at },
  }));
  await transaction((tx) => recordEvidence(tx, facts));
}

/** Lets the owner live what the walk needs, through the functions that the pages call. */
export async function createWorld(now: Date): Promise<World> {
  const cast = await createCast();
  const owner = await viewerOf(cast.ids.owner);
  const hr = await viewerOf(cast.ids.hr);

  const submitted = await takeQuiz(owner, addDays(now, -3));
  await submitAttempt(owner, submitted.id, submitted.answers, recordEvidence, addDays(now, -3));
  await db().quizAttempt.update({ where: { id: submitted.id }, data: { score: QUIZ_SCORE } });
  const refresh = await createRefreshWorld(owner, now);
  const open = await takeQuiz(owner, new Date(now.getTime() - MINUTE_MS));

  const assessed = await practise(owner, true, true, addDays(now, -2));
  await db().conversation.update({ where: { id: assessed }, data: { score: PRACTICE_SCORE } });
  const ended = await practise(owner, false, true, addDays(now, -1));
  const running = await practise(owner, false, false, addDays(now, -1));
  await recordMarkedEvidence(owner.id, addDays(now, -2));

  const wished = { moduleSlug: ASKED_MODULE, dueOn: isoDay(addDays(now, 60)), reason: REASON };
  const asked = await askForModule(await viewerOf(cast.ids.manager), owner.id, wished, now);
  if (!asked.ok) throw new Error(`${ASKED_MODULE}: ${asked.error.what}`);

  const certificate = await createCertificateWorld(owner, now);
  const takesPlaceOn = isoDay(addDays(now, 120));
  const change = await transaction((tx) =>
    recordRoleChange(tx, hr.id, demonstrationChange(takesPlaceOn, 8), now),
  );
  const wish = { targetRole: TARGET_ROLE, hoursPerWeek: HOURS_PER_WEEK, deadline: takesPlaceOn };
  await makePlan(hr, change, owner.id, wish, now);
  const seen = await personInChange(owner, change, owner.id, now);

  return {
    cast,
    lesson: (await findModule(MODULE))?.lessons[0]?.slug ?? "",
    secrets: {
      ownerName: OWNER_NAME,
      outsiderName: OUTSIDER_NAME,
      words: WORDS,
      privateRun: ended,
      quizScore: String(QUIZ_SCORE),
      practiceScore: String(PRACTICE_SCORE),
      evidence: String(EVIDENCE_SCORE),
      criterion: await firstCriterion(assessed),
      memory: refresh.memory,
      gap: String(seen.figures?.targets[0]?.gap),
      plan: String(HOURS_PER_WEEK),
      asked: REASON,
    },
    attempts: { open: open.id, submitted: submitted.id },
    answers: open.answers,
    refresh,
    certificate,
    conversations: { open: running, private: ended, assessed },
    assignment: asked.value,
    change,
    nobody: randomUUID(),
  };
}
