// Words of the gallery, a page for developers: not messages, because no user ever sees them.
export const SAMPLE = {
  lead: "Chaque composant dans chacun de ses états, avec des mots français assez longs pour gêner.",
  back: "Retour",
  sections: {
    type: "Titres et texte",
    colours: "Couleurs",
    buttons: "Boutons et liens",
    cards: "Cartes",
    fields: "Champs",
    states: "États et avis",
    figures: "Chiffres et niveaux",
    table: "Tableau",
    charts: "Graphiques",
    movement: "Navigation dans une page",
    folded: "Ce qui s’ouvre",
    icons: "Pictogrammes",
    brand: "Identité",
    errors: "Pages d’erreur",
    signIn: "Connexion",
  },
  sentence:
    "Dire qu’un système d’IA a rédigé la réponse ne coûte qu’une phrase ; le cacher coûte la confiance de la personne qui vous écrit.",
  long: "Responsabilisation organisationnelle et anticipation des réclamations multirécidivistes",
  people: [
    { id: "1", name: "Aïcha Ben Moussa", level: 3, state: "Prête", tone: "good", evidence: 24 },
    {
      id: "2",
      name: "Jean-Baptiste de La Rochefoucauld",
      level: 2,
      state: "Presque",
      tone: "warn",
      evidence: 11,
    },
    { id: "3", name: "Zoé Lý", level: 0.5, state: "Pas assez d’éléments", tone: "neutral", evidence: 2 },
  ],
} as const;
