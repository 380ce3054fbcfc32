import type { CompiledLesson, Fault, ReadFile } from "~/platform/content.server";
import type { Item } from "../item";
import type { QuizFile } from "../quiz";

/** Components whose question is missing or of another kind. */
export function checkFaults({ uses }: CompiledLesson, file: string, checks: readonly Item[]): Fault[] {
  return uses.flatMap(({ name, props, line }) => {
    if (name !== "Check" && name !== "SpotTheError") return [];
    const item = checks.find(({ id }) => id === props.item);
    const known = checks.map(({ id }) => id).join(", ") || "none yet";
    if (!item) {
      return [{ file, line, what: `unknown check "${props.item}"`, mend: `use one of \`checks\`: ${known}` }];
    }
    if (name === "SpotTheError" && item.kind !== "spot") {
      return [
        { file, line, what: `the check ${item.id} is of kind ${item.kind}`, mend: "use <Check> for it" },
      ];
    }
    return [];
  });
}

/** Questions of `checks` that no lesson asks. */
export function unusedChecks(
  lessons: readonly { texts: { fr: CompiledLesson } }[],
  quiz: ReadFile<QuizFile>,
  file: string,
): Fault[] {
  const used = new Set(lessons.flatMap(({ texts }) => texts.fr.uses.map(({ props }) => props.item)));
  return quiz.value.checks.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          {
            file,
            line: quiz.lineAt(["checks", index, "id"]),
            what: `no lesson asks the check ${id}`,
            mend: `write <Check item="${id}" /> in a lesson, or remove it`,
          },
        ],
  );
}
