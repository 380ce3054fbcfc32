import { isLocale } from "~/kernel/locale";
import type { Viewer } from "~/people/viewer";
import { db, type Prisma } from "~/platform/db.server";
import { detectActs } from "./acts/model.server";
import type { Move } from "./conversation/move";
import { type Perceive, type Perception, perceiveWith } from "./conversation/perception";
import { type Run, runConversation } from "./conversation/run";
import { detectPii } from "./pii/detect";
import type { Scenario } from "./scenario/scenario";
import { scenarioOf } from "./scenario-snapshot.server";

/** The classifiers of today, for moves that have not been made yet. */
export const perceiveNow: Perceive = perceiveWith(detectActs, detectPii);

const conversationWithMoves = {
  include: { moves: { orderBy: { index: "asc" } } },
} satisfies Prisma.ConversationDefaultArgs;

/** A stored conversation, played again from its moves and from what was perceived in them then. */
export interface StoredRun {
  conversation: Prisma.ConversationGetPayload<typeof conversationWithMoves>;
  scenario: Scenario;
  run: Run;
  /** What was perceived in the stored moves; today's classifiers for any other move. */
  perceive: Perceive;
}

/** The viewer's own conversation `id`, or null: nobody else's can be opened here. */
export async function loadRun(viewer: Viewer, id: string): Promise<StoredRun | null> {
  const conversation = await db().conversation.findFirst({
    where: { id, personId: viewer.id },
    ...conversationWithMoves,
  });
  if (!conversation) return null;
  const scenario = await scenarioOf(conversation);
  const moves = conversation.moves.map(({ move }) => move as unknown as Move);
  const perceived = new Map(
    conversation.moves.map(({ perception }, index) => [moves[index], perception as unknown as Perception]),
  );
  const perceive: Perceive = (of, state, move) => perceived.get(move) ?? perceiveNow(of, state, move);
  const locale = isLocale(conversation.locale) ? conversation.locale : viewer.locale;
  const run = runConversation(scenario, { locale, seed: conversation.seed, moves }, perceive);
  return { conversation, scenario, run, perceive };
}
