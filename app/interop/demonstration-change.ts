import type { NewRoleChange, TaskFate } from "~/transitions/role-change";

type Judged = [task: string, fate: TaskFate, reason: string];

// Two tasks are left unjudged on purpose: a demonstration shows work under way, not a finished file.
const TODAY: readonly Judged[] = [
  [
    "answer-enquiries",
    "augmented",
    "Sur huit semaines d’essai, l’assistant a répondu seul aux questions simples ; les autres arrivent aux conseillers avec un résumé et une proposition.",
  ],
  [
    "resolve-complaints",
    "stays",
    "Une réclamation demande une écoute et une décision. L’assistant ne rembourse pas et ne promet rien.",
  ],
  [
    "keep-records",
    "automated",
    "Le compte rendu est rédigé à la fin de chaque échange. Le conseiller le relit et le corrige ; il ne le tape plus.",
  ],
  [
    "investigate-complaints",
    "augmented",
    "L’assistant rassemble les relevés et l’historique. Comprendre ce qui s’est passé reste le travail d’une personne.",
  ],
  [
    "billing-and-payments",
    "stays",
    "Un calcul faux coûte cher au client : tant que l’outil n’est pas fiable sur les montants, rien ne change.",
  ],
  [
    "contract-changes",
    "automated",
    "Changements d’adresse et résiliations simples passent par l’espace client ; les cas particuliers restent traités par une personne.",
  ],
  [
    "call-customers-back",
    "augmented",
    "L’assistant prépare le rappel. C’est une personne qui appelle, surtout pour annoncer un refus.",
  ],
  [
    "written-replies",
    "augmented",
    "Le courrier part d’un brouillon de l’assistant, vérifié et signé par le conseiller.",
  ],
  [
    "check-resolution",
    "stays",
    "Les clients le disent dans les enquêtes : un rappel par une personne compte.",
  ],
  [
    "refer-cases",
    "augmented",
    "L’assistant propose le service ; le conseiller confirme, car une erreur fait répéter le client.",
  ],
];

const TOMORROW: readonly Judged[] = [
  [
    "handle-complex-requests",
    "new",
    "Ce que l’assistant ne sait pas traiter arrive en proportion plus forte : les journées comptent moins de demandes simples.",
  ],
  [
    "check-drafts",
    "new",
    "Relire un brouillon avec attention prend du temps. Ce temps est compté, il n’est pas pris sur les pauses.",
  ],
  [
    "take-over-conversations",
    "new",
    "Reprendre une conversation sans faire répéter s’apprend : c’est un geste nouveau.",
  ],
  [
    "support-customers-in-difficulty",
    "new",
    "Du temps est rendu pour les clients en difficulté, qui en manquaient d’après les enquêtes.",
  ],
  [
    "report-ai-errors",
    "new",
    "Sans signalement, une erreur de l’assistant se répète. Chacun signale, une équipe corrige.",
  ],
  [
    "explain-ai-use",
    "new",
    "Règle de l’entreprise : le client sait quand une IA intervient, et nous ne le nions jamais.",
  ],
  [
    "improve-knowledge-articles",
    "new",
    "L’assistant répond d’après la base de connaissances : ceux qui parlent aux clients la relisent.",
  ],
];

const judgementsOf = (role: string, judged: readonly Judged[]) =>
  Object.fromEntries(judged.map(([task, fate, reason]) => [`${role}/${task}`, { fate, reason }]));

/**
 * The role change of the demonstration organisation.
 *
 * @param takesPlaceOn `YYYY-MM-DD`
 */
export const demonstrationChange = (takesPlaceOn: string, seats: number): NewRoleChange => ({
  title: { fr: "Le conseil clientèle avec un assistant IA", en: "Customer service with an AI assistant" },
  source: "customer-service-adviser",
  takesPlaceOn,
  targets: [{ role: "ai-assisted-adviser", seats }],
  judgements: {
    ...judgementsOf("customer-service-adviser", TODAY),
    ...judgementsOf("ai-assisted-adviser", TOMORROW),
  },
});
