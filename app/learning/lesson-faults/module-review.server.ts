import type { Fault } from "~/platform/content.server";
import { reviewQuiz } from "./bank-review.server";
import { reviewLesson } from "./lesson-review.server";
import type { ModuleParts } from "./parts.server";

/** Lessons of a module. */
export const MODULE_LESSONS = { min: 3, max: 5 } as const;

/** What a module lacks as a whole. */
function reviewHead({ head, quiz, lessons, headFile }: ModuleParts): Fault[] {
  const faults: Fault[] = [];
  const fault = (key: string, what: string, mend: string, ...steps: PropertyKey[]) =>
    faults.push({ file: headFile, line: head.lineAt([key, ...steps]), what, mend });
  const { objectives, sources, quiz: rules } = head.value;
  const { items } = quiz.value;
  if (items.length < rules.draw) {
    const what = `the quiz draws ${rules.draw} items, the bank has ${items.length}`;
    fault("quiz", what, "write more items or draw fewer", "draw");
  }
  const { min, max } = MODULE_LESSONS;
  if (lessons.length < min || lessons.length > max) {
    fault("lessons", `${lessons.length} lessons`, `write ${min} to ${max}`);
  }
  if (sources.length === 0) fault("sources", "no sources", "name what the module rests on");
  const uses = lessons.flatMap(({ texts }) => texts.fr.uses.map(({ name }) => name));
  if (lessons.every(({ texts }) => texts.fr.pictures.length === 0)) {
    fault("lessons", "no picture in any lesson", "draw one and show it with <Figure>");
  }
  if (!uses.includes("AtYourDesk")) {
    fault("lessons", "no exercise to do at one’s own desk", "write one in <AtYourDesk>");
  }
  const examined = new Set(items.map(({ competency }) => competency));
  for (const [index, { competency }] of objectives.entries()) {
    if (examined.has(competency)) continue;
    const what = `no item of the bank examines ${competency}`;
    fault("objectives", what, "write one, or change the objective", index, "competency");
  }
  return faults;
}

/** Everything that keeps a module from being fit for learners; nothing for a draft, which is not there yet. */
export function reviewModule(parts: ModuleParts): Fault[] {
  if (parts.head.value.draft) return [];
  return [
    ...reviewHead(parts),
    ...reviewQuiz(parts.quiz, parts.quizFile),
    ...parts.lessons.flatMap(reviewLesson),
  ];
}
