import { m } from "~/i18n/messages";
import { detectActs } from "~/practice/acts/model.server";
import { scriptSchema } from "~/practice/conversation/move";
import { perceiveWith } from "~/practice/conversation/perception";
import { runConversation } from "~/practice/conversation/run";
import { unknownNames } from "~/practice/conversation/unknown-names";
import { debriefOf } from "~/practice/debrief/debrief";
import { scoreReport } from "~/practice/debrief/score-report";
import { detectPii } from "~/practice/pii/detect";
import { allScenarios } from "~/practice/scenarios.server";
import type { CommandIo } from "./io";
import { readJson } from "./json-input";

const english = { locale: "en" } as const;

/** `practice score`: one scripted conversation as JSON in, its outcome, score and reasons out. */
export async function practiceScore(io: CommandIo): Promise<number> {
  const script = readJson(io, scriptSchema);
  if (!script) return 1;
  const scenarios = await allScenarios();
  const scenario = scenarios.find(({ slug }) => slug === script.scenario);
  if (!scenario) {
    const known = scenarios.map(({ slug }) => slug).join(", ");
    io.complain(m.practice_cli_no_scenario({ given: script.scenario, known }, english));
    return 1;
  }
  const unknown = unknownNames(scenario, script.moves)[0];
  if (unknown) {
    const { move, kind, id, known } = unknown;
    io.complain(
      m.practice_cli_no_name({ place: `moves.${move}`, kind, given: id, known: known.join(", ") }, english),
    );
    return 1;
  }
  const run = runConversation(scenario, script, perceiveWith(detectActs, detectPii));
  io.write(`${JSON.stringify(scoreReport(debriefOf(scenario, run)))}\n`);
  return 0;
}
