import type { Locale } from "~/kernel/locale";
import { createRandom, type Random } from "~/kernel/random";
import { addDays, MINUTE_MS } from "~/kernel/time";
import { loadAttempt, startAttempt, submitAttempt } from "~/learning/attempt.server";
import { markLessonRead } from "~/learning/lesson.server";
import type { LearningModule } from "~/learning/module";
import { modulesFor } from "~/learning/modules.server";
import type { Viewer } from "~/people/viewer";
import { makeMove, startConversation } from "~/practice/conversation.server";
import type { Care } from "~/practice/scenario/transcripts";
import { scenarioContents } from "~/practice/scenarios.server";
import { recordEvidence } from "~/readiness/evidence.server";
import { answerFields } from "./demonstration-answers";
import type { DemoProgress } from "./demonstration-people";

const FIRST_MODULE = "transparency";
const MOST_OTHER_MODULES = 2;

/** Chance of a right answer, by how far somebody has come. */
const KNOWS: Record<DemoProgress, number> = { none: 0, reading: 0, struggling: 0.4, passed: 0.97, ready: 1 };

/**
 * Lets one person of the demonstration live her past weeks through the same functions as everybody else: lessons
 * read, quizzes taken, conversations held. So every figure on the pages is computed, none is written.
 */
export async function liveThrough(viewer: Viewer, progress: DemoProgress, now: Date): Promise<void> {
  if (progress === "none") return;
  const random = createRandom(`${viewer.email}/${progress}`);
  let clock = addDays(now, -random.integer(20, 45));
  const wait = (minutes: number) => {
    clock = new Date(clock.getTime() + minutes * MINUTE_MS);
    return clock;
  };
  for (const module of chosen(await modulesFor(viewer), random)) {
    if (progress === "reading") await read(viewer, module, 1, wait);
    else await learnModule(viewer, module, KNOWS[progress], random, wait);
  }
  if (progress === "ready") await practise(viewer, random, wait);
}

async function read(viewer: Viewer, module: LearningModule, count: number, wait: (minutes: number) => Date) {
  for (const { slug, minutes } of module.lessons.slice(0, count))
    await markLessonRead(viewer, module.slug, slug, wait(minutes + 1));
}

/**
 * Lets somebody read a module and take its quiz.
 *
 * @param knows chance of a right answer, 0..1
 * @param wait lets so many minutes go by and tells the time
 */
export async function learnModule(
  viewer: Viewer,
  module: LearningModule,
  knows: number,
  random: Random,
  wait: (minutes: number) => Date,
): Promise<void> {
  await read(viewer, module, module.lessons.length, wait);
  await takeQuiz(viewer, module, knows, random, wait);
}

/** Everybody begins with the same module; some have gone on to one or two more, and to what comes before them. */
function chosen(modules: readonly LearningModule[], random: Random): LearningModule[] {
  const first = modules.filter(({ slug }) => slug === FIRST_MODULE);
  const others = random.shuffle(modules.filter(({ slug }) => slug !== FIRST_MODULE));
  const picked = others.slice(0, random.integer(0, MOST_OTHER_MODULES));
  const before = picked.flatMap(({ prerequisites }) =>
    modules.filter(({ slug }) => prerequisites.includes(slug)),
  );
  return [...new Set([...first, ...before, ...picked])];
}

async function takeQuiz(
  viewer: Viewer,
  module: LearningModule,
  knows: number,
  random: Random,
  wait: (minutes: number) => Date,
) {
  const started = await startAttempt(viewer, module.slug, wait(60), random.integer(0, 2 ** 31 - 1));
  if (!started?.ok) return;
  const attempt = await loadAttempt(viewer, started.value.attemptId);
  if (!attempt) return;
  const fields = new URLSearchParams(
    attempt.asked.flatMap(({ item, drawn }) =>
      answerFields(item, drawn, random.next() < knows, viewer.locale),
    ),
  );
  await submitAttempt(viewer, attempt.id, fields, recordEvidence, wait(9));
}

/** One assessed conversation per scenario, in the manner of the transcript that its author wrote for `care`. */
async function practise(viewer: Viewer, random: Random, wait: (minutes: number) => Date) {
  for (const { scenario, transcripts } of await scenarioContents()) {
    const care: Care = random.next() < 0.7 ? "careful" : "average";
    const moves = transcripts[viewer.locale satisfies Locale][care];
    const started = await startConversation(viewer, scenario.slug, true, wait(120), transcripts.seed);
    if (!started) continue;
    for (const [index, move] of moves.entries()) {
      await makeMove(viewer, started.id, index, move, recordEvidence, wait(1));
    }
    await makeMove(viewer, started.id, moves.length, { type: "close" }, recordEvidence, wait(1));
  }
}
