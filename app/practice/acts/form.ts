import type { Locale } from "~/kernel/locale";
import { isWord, type Token } from "./tokens";

/** Where a segment stands in its utterance. */
export interface Place {
  first: boolean;
  last: boolean;
}

interface FormLexicon {
  questionOpening: RegExp;
  future: RegExp;
  conditional: RegExp;
  past: RegExp;
  imperative: RegExp;
  negation: RegExp;
  firstPerson: RegExp;
  firstPlural: RegExp;
  secondPerson: RegExp;
  politeness: RegExp;
  time: RegExp;
}

// Each is tried on the folded words of a segment, joined by single spaces, one space at both ends.
const FORM: Record<Locale, FormLexicon> = {
  fr: {
    questionOpening:
      /^ (?:est -ce|qu' est|que |quel|quels|quelle|quelles|comment|pourquoi|combien|quand|ou |qui |a quel|de quel|depuis quand|\w+ -(?:vous|je|on|il|elle) |et si |puis)/,
    future:
      / (?:vais|va|allons) \w+(?:er|ir|re) | \w+(?:erai|irai|rrai|drai|erons|irons|rrons|drons|erez|irez|rrez|drez|era|ira|rra|dra|eront|iront|ront) | (?:serai|ferai|aurai|sera|fera|aura|serez|aurez|serons|ferons) /,
    conditional:
      / \w+(?:erais|erait|eriez|irait|irais|iriez|rriez|rrais|driez|drait|erions|rions) | (?:serait|aurait|auriez|seriez|feriez) /,
    past: / (?:ai|avons|avez|a|ont) \w+(?:e|i|u|is|it|es|us) | viens de | venons de /,
    imperative:
      /^ (?:(?:bonjour|alors|donc|puis|et|ensuite|merci de|ne|n'|surtout|maintenant) ,? ?)*(?!chez|assez|nez|vous)\w{3,}ez /,
    negation: / (?:ne|n'|pas|jamais|aucun|aucune|rien|sans|ni|plus) /,
    firstPerson: / (?:je|j'|-je|moi|me|m'|mon|ma|mes) /,
    firstPlural: / (?:nous|notre|nos|on|-on|-nous) /,
    secondPerson: / (?:vous|votre|vos|-vous|tu|te|ton|ta|tes) /,
    politeness: / (?:s' il vous plait|veuillez|merci|je vous prie|volontiers|avec plaisir|monsieur|madame) /,
    time: / (?:demain|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d+ ?(?:h|heures?|jours?|minutes?|semaines?|mois)|ce soir|matin|midi) /,
  },
  en: {
    questionOpening:
      /^ (?:and |so |but |now )?(?:what|which|how|why|when|where|who|could|can|would|do|does|did|have|has|are|is|was|were|may|shall|will|any) /,
    future: / (?:will|'ll|shall|wo n't|going to|gonna) /,
    conditional: / (?:would|could|might|'d|should) /,
    past: / (?:have|'ve|has|had) (?:just |already |now )?\w+ | \w{3,}ed | (?:sent|made|found|put|did|was|were|got|went) /,
    imperative:
      /^ (?:(?:please|just|then|and|now|so|do n't|do not|never|kindly|well) ,? ?)*(?:give|send|tell|check|click|go|try|open|read|keep|hold|stop|calm|wait|look|let|make|use|leave|call|contact|restart|unplug|turn|type|enter|log|press|delete|confirm|take|stay|share|post|put|follow|select|return|listen|note|write|ask|get|relax|bear|feel|rate|have|enjoy|show|explain|describe) /,
    negation: / (?:not|n't|never|no|none|nothing|without|nor|neither|cannot) /,
    firstPerson: / (?:i|me|my|mine|myself) /,
    firstPlural: / (?:we|us|our|ours) /,
    secondPerson: / (?:you|your|yours|yourself) /,
    politeness: / (?:please|thank|thanks|kindly|sir|madam|happy to|glad to|of course) /,
    time: / (?:tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d+ ?(?:am|pm|hours?|days?|minutes?|weeks?|months?)|morning|afternoon|noon) /,
  },
};

const lengthBucket = (words: number) =>
  words <= 2
    ? "1-2"
    : words <= 5
      ? "3-5"
      : words <= 10
        ? "6-10"
        : words <= 20
          ? "11-20"
          : words <= 40
            ? "21-40"
            : "41+";

/**
 * What a segment's form says of it, as names: question, exclamation, persons, tenses, negation,
 * politeness, numbers, times, length and place in the utterance.
 */
export function formOf(locale: Locale, tokens: readonly Token[], place: Place): string[] {
  const words = tokens.filter(isWord);
  const line = ` ${tokens.map((token) => token.folded).join(" ")} `;
  const has = (mark: string) => tokens.some((token) => token.word === mark);
  const names: [string, boolean][] = [
    ["question-mark", has("?")],
    ["exclamation", has("!")],
    ["ellipsis", has("…") || line.includes(" . . . ")],
    ["digits", /\d/.test(line)],
    ["comma", has(",")],
    ["first", place.first],
    ["last", place.last],
    ["only", place.first && place.last],
    ...Object.entries(FORM[locale]).map(([name, expression]): [string, boolean] => [
      name,
      expression.test(line),
    ]),
  ];
  return [...names.filter(([, holds]) => holds).map(([name]) => name), `words-${lengthBucket(words.length)}`];
}
