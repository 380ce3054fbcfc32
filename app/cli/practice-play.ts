import { randomInt } from "node:crypto";
import { createInterface } from "node:readline";
import { m } from "~/i18n/messages";
import { DEFAULT_LOCALE } from "~/kernel/locale";
import { localeSchema } from "~/kernel/localized";
import { detectActs } from "~/practice/acts/model.server";
import { advance } from "~/practice/conversation/advance";
import type { Move } from "~/practice/conversation/move";
import { perceiveWith } from "~/practice/conversation/perception";
import { runConversation } from "~/practice/conversation/run";
import { startConversation } from "~/practice/conversation/start";
import { readTypedLine } from "~/practice/conversation/typed-line";
import { unknownNames } from "~/practice/conversation/unknown-names";
import { debriefOf } from "~/practice/debrief/debrief";
import { detectPii } from "~/practice/pii/detect";
import { allScenarios } from "~/practice/scenarios.server";
import type { CommandIo } from "./io";
import { briefWords, debriefWords, helpWords, recordWords, stepWords } from "./play-words";

/** Largest seed drawn, so that it fits a 32-bit integer. */
const SEEDS = 2 ** 31;

const optionOf = (words: readonly string[], name: string): string | undefined => {
  const at = words.indexOf(`--${name}`);
  return at < 0 ? undefined : words[at + 1];
};

/** Lines as they are typed in a terminal, or all of standard input when it is not one. */
function linesOf(io: CommandIo): AsyncIterable<string> | string[] {
  return process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout, prompt: "> " })
    : io.stdin.split("\n");
}

/** `practice play SLUG --locale fr [--seed N]`: a conversation in the terminal, then its debrief. */
export async function practicePlay(io: CommandIo, words: string[]): Promise<number> {
  const slug = words[0] ?? "";
  const locale = localeSchema.catch(DEFAULT_LOCALE).parse(optionOf(words, "locale"));
  const seed = Number(optionOf(words, "seed") ?? randomInt(SEEDS));
  const scenarios = await allScenarios();
  const scenario = scenarios.find((candidate) => candidate.slug === slug);
  if (!scenario || !Number.isInteger(seed)) {
    io.complain(
      m.practice_cli_no_scenario(
        { given: slug, known: scenarios.map((one) => one.slug).join(", ") },
        { locale },
      ),
    );
    return 1;
  }
  const perceive = perceiveWith(detectActs, detectPii);
  const moves: Move[] = [];
  let step = startConversation(scenario, locale, seed);
  const show = (text: string) => io.write(`${text}\n\n`);
  show(briefWords(scenario, locale));
  show(stepWords(scenario, locale, step));
  for await (const line of linesOf(io)) {
    const command = readTypedLine(line);
    if (command.kind === "quit") break;
    if (command.kind === "record") show(recordWords(scenario, locale));
    else if (command.kind === "help") show(helpWords(scenario, locale));
    else if (command.kind === "unclear" || unknownNames(scenario, [command.move]).length > 0) {
      if (line.trim() !== "") show(m.practice_play_unclear({}, { locale }));
    } else {
      moves.push(command.move);
      step = advance(scenario, step.state, command.move, perceive(scenario, step.state, command.move));
      show(stepWords(scenario, locale, step));
    }
    if (step.state.ended) break;
  }
  const run = runConversation(scenario, { locale, seed, moves }, perceive);
  show(debriefWords(scenario, locale, debriefOf(scenario, run)));
  return 0;
}
