import type { Localized } from "~/kernel/locale";
import type { Act } from "./act";
import type { ActExample } from "./example";

// A few dozen easy utterances for the trainer's own tests; the real ones are in content/acts.
const GROUPS: Localized<[Act[], string[]][]> = {
  fr: [
    [
      ["greet"],
      [
        "Bonjour Madame",
        "Bonjour, je suis Léo du service client",
        "Bonsoir Monsieur",
        "Bonjour et bienvenue",
        "Bonjour, ici Nadia",
        "Rebonjour Monsieur",
      ],
    ],
    [
      ["apologise"],
      [
        "Je suis désolé pour ce retard",
        "Toutes mes excuses pour cette erreur",
        "Je vous présente nos excuses",
        "Désolée pour l’attente",
        "Je suis navré de ce retard",
        "Pardon pour cette erreur",
      ],
    ],
    [
      ["offer_human"],
      [
        "Je peux vous passer un conseiller",
        "Voulez-vous parler à une personne ?",
        "Un conseiller peut vous rappeler",
        "Je vous mets en relation avec un collègue",
        "Ma collègue peut vous rappeler demain",
        "Souhaitez-vous parler à un conseiller ?",
      ],
    ],
    [
      ["close"],
      [
        "Merci et bonne journée",
        "Au revoir, bonne soirée",
        "Merci de votre appel, au revoir",
        "Bonne fin de journée à vous",
        "Très bonne soirée, au revoir",
        "Bonne journée Madame",
      ],
    ],
    [
      [],
      [
        "Hum, voyons voir",
        "La page charge encore",
        "Une seconde",
        "Il fait beau à Lyon",
        "Le match était long",
        "Euh, voilà",
      ],
    ],
    [
      ["greet", "apologise"],
      [
        "Bonjour Madame. Je suis désolé pour cette erreur.",
        "Bonsoir. Toutes mes excuses pour ce retard.",
        "Bonjour, désolée pour l’attente.",
      ],
    ],
  ],
  en: [
    [
      ["greet"],
      [
        "Hello madam",
        "Hi, I'm Leo from customer service",
        "Good evening sir",
        "Hello and welcome",
        "Hello, Nadia here",
        "Good morning sir",
      ],
    ],
    [
      ["apologise"],
      [
        "I'm sorry for the delay",
        "My apologies for this mistake",
        "We apologise for that",
        "Sorry for the wait",
        "I'm so sorry about this delay",
        "Apologies for the mistake",
      ],
    ],
    [
      ["offer_human"],
      [
        "I can put you through to an adviser",
        "Would you like to speak to a person?",
        "An adviser can call you back",
        "Let me connect you with a colleague",
        "My colleague can call you tomorrow",
        "Do you want to talk to an adviser?",
      ],
    ],
    [
      ["close"],
      [
        "Thanks and have a good day",
        "Goodbye, have a nice evening",
        "Thank you for your call, goodbye",
        "Have a lovely day",
        "Enjoy your evening, goodbye",
        "Have a good day madam",
      ],
    ],
    [
      [],
      [
        "Hmm, let me see",
        "The page is loading",
        "One second",
        "It is sunny in Leeds",
        "The match was long",
        "Err, right",
      ],
    ],
    [
      ["greet", "apologise"],
      [
        "Hello madam. I'm sorry for this mistake.",
        "Good evening. My apologies for the delay.",
        "Hello, sorry for the wait.",
      ],
    ],
  ],
};

const examplesOf = (groups: readonly [Act[], string[]][]): ActExample[] =>
  groups.flatMap(([acts, texts]) => texts.map((text) => ({ id: text, text, context: null, acts })));

/** Examples to train a small classifier on. */
export const FIXTURE: Localized<ActExample[]> = { fr: examplesOf(GROUPS.fr), en: examplesOf(GROUPS.en) };
