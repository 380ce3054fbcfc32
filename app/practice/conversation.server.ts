import { randomInt } from "node:crypto";
import { err, ok, type Result } from "~/kernel/result";
import type { EvidenceFact, EvidenceRecorder } from "~/learning/evidence-fact";
import { audit } from "~/people/audit.server";
import type { Viewer } from "~/people/viewer";
import { type Prisma, type Tx, transaction } from "~/platform/db.server";
import { advance } from "./conversation/advance";
import type { Move } from "./conversation/move";
import { runConversation } from "./conversation/run";
import { creditOf } from "./debrief/criteria";
import { type Debrief, debriefOf } from "./debrief/debrief";
import { loadRun, perceiveNow } from "./run.server";
import { keepScenario } from "./scenario-snapshot.server";
import { findScenario } from "./scenarios.server";

/** Seeds are 32-bit integers, as the engine takes them. */
const SEEDS = 2 ** 31;

/** Most moves of one conversation; far more than any scenario lasts. */
const MOST_MOVES = 400;

/**
 * Opens a conversation with the customer of scenario `slug`, private unless `assessed`; one that is still open
 * in the same manner is taken up again. Null for an unknown scenario.
 */
export async function startConversation(
  viewer: Viewer,
  slug: string,
  assessed: boolean,
  now: Date,
  seed = randomInt(SEEDS),
): Promise<{ id: string } | null> {
  const scenario = await findScenario(slug);
  if (!scenario) return null;
  return transaction(async (tx) => {
    const open = await tx.conversation.findFirst({
      where: {
        personId: viewer.id,
        scenarioSlug: slug,
        scenarioVersion: scenario.version,
        locale: viewer.locale,
        assessed,
        endedAt: null,
      },
      orderBy: { startedAt: "desc" },
      select: { id: true },
    });
    if (open) return open;
    await keepScenario(tx, scenario);
    return tx.conversation.create({
      data: {
        personId: viewer.id,
        scenarioSlug: slug,
        scenarioVersion: scenario.version,
        locale: viewer.locale,
        seed,
        assessed,
        startedAt: now,
      },
      select: { id: true },
    });
  });
}

export type MoveFailure = { tag: "ended" } | { tag: "already_made" };

/**
 * Makes the viewer's move number `index` (from 0) in her conversation `id`. A move sent twice, or from a second
 * tab that is behind, changes nothing. The last move writes the debrief, and evidence when assessed, in the
 * same transaction. Null when the conversation is not hers.
 */
export async function makeMove(
  viewer: Viewer,
  id: string,
  index: number,
  move: Move,
  recordEvidence: EvidenceRecorder<Tx>,
  now: Date,
): Promise<Result<{ ended: boolean }, MoveFailure> | null> {
  const stored = await loadRun(viewer, id);
  if (!stored) return null;
  const { scenario, run, conversation, perceive } = stored;
  if (conversation.endedAt || run.state.ended || run.moves.length >= MOST_MOVES) return err({ tag: "ended" });
  if (index !== run.moves.length) return err({ tag: "already_made" });
  const perception = perceiveNow(scenario, run.state, move);
  const { state } = advance(scenario, run.state, move, perception);
  const moves = [...run.moves, move];
  return transaction(async (tx) => {
    const { count } = await tx.move.createMany({
      data: [
        {
          conversationId: id,
          index,
          move: move as unknown as Prisma.InputJsonObject,
          perception: perception as unknown as Prisma.InputJsonObject,
          madeAt: now,
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return err({ tag: "already_made" });
    if (!state.ended) return ok({ ended: false });
    const finished = runConversation(
      scenario,
      { locale: run.locale, seed: run.seed, moves },
      (of, at, made) => (made === move ? perception : perceive(of, at, made)),
    );
    const debrief = debriefOf(scenario, finished);
    await tx.conversation.update({
      where: { id },
      data: {
        endedAt: now,
        outcome: debrief.outcome.ending,
        score: debrief.score,
        debrief: debrief as unknown as Prisma.InputJsonObject,
      },
    });
    if (conversation.assessed) {
      await recordEvidence(tx, factsOf(viewer.id, id, debrief, now));
      const detail = { scenario: scenario.slug };
      await audit(tx, { actorId: viewer.id, action: "practice.assess", subjectId: id, detail });
    }
    return ok({ ended: true });
  });
}

/** What an assessed conversation shows of its owner: one fact per criterion that was scored. */
function factsOf(personId: string, conversationId: string, debrief: Debrief, at: Date): EvidenceFact[] {
  return debrief.criteria.flatMap(({ id, competency, verdict }) => {
    const score = creditOf(verdict);
    if (score === null) return [];
    return [
      {
        personId,
        competency,
        score,
        source: "practice_criterion" as const,
        sourceId: `${conversationId}/${id}`,
        at,
      },
    ];
  });
}
