import { matchPattern, type ReadText, readText } from "../language/pattern";
import { type Stretch, sentenceAround } from "../language/sentences";
import type { CompiledScenario } from "../scenario/compiled";

/**
 * Where a text makes a false claim of the scenario: tells it, does not deny or ask it, and no word of
 * its sentence makes it conditional. Null when it does not.
 */
export function findClaim(compiled: CompiledScenario, read: ReadText, id: string): Stretch | null {
  for (const pattern of compiled.claims[id] ?? []) {
    const stretch = matchPattern(read, pattern, { questions: false });
    if (!stretch) continue;
    const sentence = readText(read.locale, sentenceAround(read.text, stretch.start));
    const unmade = compiled.unless[id]?.some(
      (unless) => matchPattern(sentence, unless, { questions: true }) !== null,
    );
    if (!unmade) return stretch;
  }
  return null;
}
