import type { Locale } from "~/kernel/locale";
import type { Act, ActDetection } from "../acts/act";
import type { Perceive } from "./perception";
import { spokenText } from "./perception";

// A stand-in for the classifier in tests of the engine: sure of itself, and the same for ever.
const CUES: Record<Locale, [Act, RegExp][]> = {
  fr: [
    ["greet", /\bbonjour\b/i],
    ["disclose_ai", /assistant d[’']IA me|aidée par un assistant|avec l[’']aide d[’']un/i],
    ["deny_ai", /aucune intelligence artificielle/i],
    ["offer_human", /spécialiste facturation peut|un collègue peut/i],
    ["refuse_human", /vous ne parlerez à personne/i],
    ["acknowledge_emotion", /je comprends|vous avez raison/i],
    ["apologise", /désolé|excuses/i],
    ["take_ownership", /je m[’']en occupe/i],
    ["blame_customer", /vous auriez dû|si vous aviez lu/i],
    ["verify_identity", /votre nom et l[’']/i],
    ["request_sensitive", /votre mot de passe/i],
    ["protect_data", /n[’']envoyez pas votre numéro/i],
    ["clarify", /est-ce que quelque chose|vous souvenez-vous/i],
    ["explain", /cause|terminée|estimée|photo|doublé|déduit|suspendu|reviendra|masque/i],
    ["commit_next_step", /sous 48 heures|sous cinq jours|je transmets/i],
    ["overpromise", /je vous rembourse/i],
    ["check_resolution", /est-ce que (?:tout est|c[’']est plus) clair/i],
    ["ask_feedback", /suggestion|remarque sur/i],
    ["hedge_verify", /je vérifie/i],
    ["dismissive", /on verra bien/i],
    ["close", /bonne fin de journée|bonne journée/i],
  ],
  en: [
    ["greet", /\b(?:hello|hi)\b/i],
    ["disclose_ai", /AI assistant suggests|helped by an artificial/i],
    ["deny_ai", /no artificial intelligence/i],
    ["offer_human", /specialist can call|colleague can call/i],
    ["refuse_human", /you will not talk to anyone/i],
    ["acknowledge_emotion", /I understand|you[’']re right/i],
    ["apologise", /sorry|apologi/i],
    ["take_ownership", /I[’']ll look into it/i],
    ["blame_customer", /you should have|if you had read/i],
    ["verify_identity", /your name and the/i],
    ["request_sensitive", /your password/i],
    ["protect_data", /don[’']t send your card/i],
    ["clarify", /did anything change|do you remember/i],
    ["explain", /cause|ended|estimated|photo|doubled|overcharged|paused|cost you|masking/i],
    ["commit_next_step", /within 48 hours|within five days|passing your/i],
    ["overpromise", /I will refund you/i],
    ["check_resolution", /is everything clear|is that clearer/i],
    ["ask_feedback", /suggestion|comment on/i],
    ["hedge_verify", /I[’']m checking/i],
    ["dismissive", /we[’']ll see what comes/i],
    ["close", /lovely evening|nice day/i],
  ],
};

/** The acts of `text` by fixed cues, each with its cue as evidence. */
export function cuedActs(locale: Locale, text: string): ActDetection[] {
  return CUES[locale].flatMap(([act, cue]) => {
    const match = cue.exec(text);
    return match
      ? [
          {
            act,
            confidence: 1,
            evidence: [[match.index, match.index + match[0].length]] as [number, number][],
          },
        ]
      : [];
  });
}

/** Perceives by fixed cues, and every run of sixteen digits as a card. */
export const perceiveByCues: Perceive = (scenario, state, move) => {
  if (move.type !== "say") return { acts: [], pii: [] };
  const text = spokenText(scenario, state.locale, move);
  const pii = [...text.matchAll(/(?:\d{4} ?){4}/g)].map((match) => {
    return { start: match.index, end: match.index + match[0].length, kind: "card" as const };
  });
  return { acts: cuedActs(state.locale, text), pii };
};
