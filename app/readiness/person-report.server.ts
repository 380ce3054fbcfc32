import type { Locale } from "~/kernel/locale";
import { completionsOf } from "~/learning/completion.server";
import { db } from "~/platform/db.server";
import { competenciesById } from "./competencies.server";
import { debriefCriteria } from "./debrief-criteria";
import { evidenceLines, type StoredFact } from "./evidence-line";
import { groupBy } from "./group";
import { masteriesOf } from "./masteries.server";
import type {
  AssessedConversation,
  CompletedModule,
  ParticipationReport,
  QuizResult,
  ReportedPerson,
  ScoreReport,
} from "./report";
import { judgeRole } from "./requirement";
import { roleRequirementsBySlug } from "./role-requirements.server";
import { MASTERY_SETTINGS } from "./settings";
import { buildStandings } from "./standing";
import { originsFrom, type Titles, titlesIn } from "./titles.server";

/** A person as her row and her unit say. */
export interface PersonHead {
  id: string;
  givenName: string;
  familyName: string;
  roleSlug: string;
  unit: { name: string };
}
export const personHead = {
  id: true,
  givenName: true,
  familyName: true,
  roleSlug: true,
  unit: { select: { name: true } },
} as const;

async function reportedPerson(
  { roleSlug, unit, ...person }: PersonHead,
  locale: Locale,
): Promise<ReportedPerson> {
  const role = (await roleRequirementsBySlug()).get(roleSlug);
  const { id, givenName, familyName } = person;
  return { id, givenName, familyName, unitName: unit.name, roleTitle: role?.title[locale] ?? roleSlug };
}

/** The newest completion of each module, newest first. */
function latestCompletions(
  rows: readonly { moduleSlug: string; completedAt: Date; expiresAt: Date | null }[],
  titles: Titles,
): CompletedModule[] {
  const latest = new Map<string, CompletedModule>();
  for (const { moduleSlug, completedAt, expiresAt } of rows) {
    const known = latest.get(moduleSlug);
    if (known && known.completedAt >= completedAt) continue;
    latest.set(moduleSlug, { moduleSlug, title: titles.moduleTitle(moduleSlug), completedAt, expiresAt });
  }
  return [...latest.values()].sort((a, b) => b.completedAt.getTime() - a.completedAt.getTime());
}

/** That somebody took part; no score is read from the database. */
export async function participationReport(person: PersonHead, locale: Locale): Promise<ParticipationReport> {
  const personId = person.id;
  const titles = await titlesIn(locale);
  const completions = await db().completion.findMany({
    where: { personId },
    select: { moduleSlug: true, completedAt: true, expiresAt: true },
  });
  const assessed = await db().conversation.count({
    where: { personId, assessed: true, endedAt: { not: null } },
  });
  return {
    kind: "participation",
    person: await reportedPerson(person, locale),
    completions: latestCompletions(completions, titles),
    assessed,
  };
}

/**
 * Everything that readiness says of a person at `now`, each figure with the evidence behind it; for her own
 * role, or for the role `roleSlug` where the library has it.
 */
export async function scoreReport(
  person: PersonHead,
  locale: Locale,
  now: Date,
  roleSlug: string = person.roleSlug,
): Promise<ScoreReport> {
  const personId = person.id;
  const [titles, competencies, roles] = await Promise.all([
    titlesIn(locale),
    competenciesById(),
    roleRequirementsBySlug(),
  ]);
  const masteries = (await masteriesOf([personId], now)).get(personId) ?? new Map();
  const facts: StoredFact[] = await db().evidence.findMany({ where: { personId }, orderBy: { at: "desc" } });
  const attempts = await db().quizAttempt.findMany({
    where: { personId, submittedAt: { not: null } },
    select: { id: true, moduleSlug: true, score: true },
  });
  const reviews = await db().refreshReview.findMany({
    where: { personId },
    select: { id: true, moduleSlug: true },
  });
  const conversations = await db().conversation.findMany({
    where: { personId, assessed: true, endedAt: { not: null } },
    select: { id: true, scenarioSlug: true, endedAt: true, score: true, debrief: true },
    orderBy: { endedAt: "desc" },
  });
  const completions = (await completionsOf([personId])).get(personId) ?? [];

  const moduleOfWork = new Map([...attempts, ...reviews].map(({ id, moduleSlug }) => [id, moduleSlug]));
  const scenarioOf = new Map(conversations.map(({ id, scenarioSlug }) => [id, scenarioSlug]));
  const originOf = originsFrom(titles, moduleOfWork, scenarioOf);
  const byCompetency = groupBy(facts, ({ competency }) => competency);
  const role = roles.get(roleSlug) ?? roles.get(person.roleSlug);
  const requirements = role?.requirements ?? [];
  const { verdict, counts } = judgeRole(requirements, masteries, MASTERY_SETTINGS);
  return {
    kind: "scores",
    person: await reportedPerson(person, locale),
    judgedFor: role?.title[locale] ?? person.roleSlug,
    verdict,
    counts,
    standings: buildStandings({
      requirements,
      masteries,
      linesOf: (competency) =>
        evidenceLines(byCompetency.get(competency) ?? [], originOf, now, MASTERY_SETTINGS),
      competencies,
      settings: MASTERY_SETTINGS,
      locale,
    }),
    completions: latestCompletions(completions, titles),
    quizzes: quizResults(attempts, titles),
    conversations: conversations.map((row) => assessedConversation(row, titles)),
  };
}

function quizResults(
  attempts: readonly { moduleSlug: string; score: number | null }[],
  titles: Titles,
): QuizResult[] {
  return [...groupBy(attempts, ({ moduleSlug }) => moduleSlug)].map(([moduleSlug, rows]) => ({
    moduleSlug,
    title: titles.moduleTitle(moduleSlug),
    best: Math.max(...rows.map(({ score }) => score ?? 0)),
    attempts: rows.length,
  }));
}

function assessedConversation(
  row: { id: string; scenarioSlug: string; endedAt: Date | null; score: number | null; debrief: unknown },
  titles: Titles,
): AssessedConversation {
  return {
    id: row.id,
    title: titles.scenarioTitle(row.scenarioSlug),
    endedAt: row.endedAt as Date,
    score: row.score,
    criteria: debriefCriteria(row.debrief).map(({ id, verdict }) => ({
      id,
      title: titles.criterionTitle(row.scenarioSlug, id),
      verdict,
    })),
  };
}
