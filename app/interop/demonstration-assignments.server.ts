import { createRandom } from "~/kernel/random";
import { addDays, MINUTE_MS, moveDay, organisationDay } from "~/kernel/time";
import { askForModule, withdrawAssignment } from "~/learning/assignments.server";
import { findModule } from "~/learning/modules.server";
import type { Viewer } from "~/people/viewer";
import { learnModule } from "./demonstration-activity.server";

interface DemoRequest {
  /** Keys of people (see demonstration-people). */
  by: string;
  of: string;
  module: string;
  /** Days from today; the past is below zero. */
  asked: number;
  due: number;
  withdrawn?: number;
  /** In the language of who is asked. */
  reason: string;
}

const REQUESTS: readonly DemoRequest[] = [
  {
    ...{ by: "guide-3-marc", of: "guide-1-nadia", module: "sensitive-information", asked: -9, due: 12 },
    reason:
      "Deux clients ont dicté leur numéro de carte dans le chat cette semaine. J’aimerais que nous ayons tous les mêmes réflexes.",
  },
  {
    ...{
      by: "guide-3-marc",
      of: "guide-1-nadia",
      module: "tone-and-style",
      asked: -20,
      due: 5,
      withdrawn: -12,
    },
    reason: "Pour préparer les réponses écrites de fin d’année.",
  },
  {
    ...{ by: "guide-3-marc", of: "guide-2-oliver", module: "when-ai-changes", asked: -16, due: -3 },
    reason: "The assistant gets a new release soon, and you take its first shift.",
  },
  {
    ...{ by: "guide-4-helene", of: "guide-3-marc", module: "leading-through-change", asked: -6, due: 20 },
    reason: "Avant les entretiens avec votre équipe, pour que nous parlions du projet avec les mêmes mots.",
  },
  {
    ...{ by: "guide-3-marc", of: "bastien-girard", module: "transparency", asked: -60, due: -10 },
    reason: "C’est le socle du projet : tout le monde commence par ce module.",
  },
  {
    ...{ by: "guide-3-marc", of: "theo-marchand", module: "transparency", asked: -25, due: -4 },
    reason: "C’est le socle du projet : tout le monde commence par ce module.",
  },
];

/** Who completed a module almost a year ago, so that it is soon to be renewed. */
const RENEWAL = { of: "guide-3-marc", module: "legal-frame", daysAgo: 361 } as const;

type FindViewer = (key: string) => Promise<Viewer>;

/** Lets somebody of the demonstration complete a module last year. Comes before her past weeks. */
export async function learnLastYear(viewerOf: FindViewer, now: Date): Promise<void> {
  const module = await findModule(RENEWAL.module);
  if (!module) return;
  let clock = addDays(now, -RENEWAL.daysAgo);
  const wait = (minutes: number) => {
    clock = new Date(clock.getTime() + minutes * MINUTE_MS);
    return clock;
  };
  await learnModule(await viewerOf(RENEWAL.of), module, 1, createRandom(RENEWAL.of), wait);
}

/** Lets the people in charge ask for modules, through the same functions as everybody else. */
export async function askInDemonstration(viewerOf: FindViewer, now: Date): Promise<void> {
  for (const { by, of, module, asked, due, withdrawn, reason } of REQUESTS) {
    const [manager, person] = [await viewerOf(by), await viewerOf(of)];
    const request = { moduleSlug: module, dueOn: moveDay(organisationDay(now), due), reason };
    const made = await askForModule(manager, person.id, request, addDays(now, asked));
    if (!made.ok || withdrawn === undefined) continue;
    await withdrawAssignment(manager, person.id, made.value, addDays(now, withdrawn));
  }
}
