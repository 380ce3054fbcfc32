import { audit } from "~/people/audit.server";
import type { Viewer } from "~/people/viewer";
import { transaction } from "~/platform/db.server";
import { dueDays } from "./assign-request";
import { assignmentLines } from "./assignment-line";
import type { ModuleChoice, OwnAssignments, PersonAssignments } from "./assignment-page";
import { assignmentsOf, learningFacts, learns, requireAssignee } from "./assignments.server";
import { currentCompletion } from "./completion";
import { learningRecord } from "./completion.server";
import { isRenewable } from "./completion-cycle";
import { duties } from "./duty";
import { allModules, modulesFor } from "./modules.server";

/**
 * What is asked of one person, for a manager of her unit or HR; opening it is written to the audit log. Throws
 * 403 for who assigns nothing, 404 for a person outside the viewer's scope and for the viewer herself.
 */
export async function personAssignments(
  viewer: Viewer,
  personId: string,
  now: Date,
): Promise<PersonAssignments> {
  const { unit, accessRoles, id, givenName, familyName } = await requireAssignee(viewer, personId);
  await transaction((tx) =>
    audit(tx, { actorId: viewer.id, action: "assignment.open", subjectId: personId }),
  );
  const modules = await allModules();
  const facts = await learningFacts(personId);
  const lines = assignmentLines(await assignmentsOf(personId), modules, facts, viewer.locale, now);
  const choices = modules.map(({ slug, title }): ModuleChoice => {
    const completions = facts.completions.filter(({ moduleSlug }) => moduleSlug === slug);
    const current = currentCompletion(completions, now);
    const asked = lines.pending.find((line) => line.moduleSlug === slug && line.origin === "person");
    const isDone = current !== null && !isRenewable(current, now);
    const taken = isDone
      ? ({ what: "completed" } as const)
      : asked
        ? ({ what: "asked", dueOn: asked.dueOn } as const)
        : null;
    return { slug, title: title[viewer.locale], taken };
  });
  return {
    person: { id, givenName, familyName, unitName: unit.name },
    choices: learns(viewer, accessRoles) ? choices : null,
    days: dueDays(now),
    ...lines,
  };
}

/** What is asked of the viewer and what was. Two queries. */
export async function ownAssignments(viewer: Viewer, now: Date): Promise<OwnAssignments> {
  const [modules, meant] = await Promise.all([allModules(), modulesFor(viewer)]);
  const record = await learningRecord(viewer.id);
  const stored = await assignmentsOf(viewer.id);
  const lines = assignmentLines(stored, modules, record, viewer.locale, now);
  const renewals = duties(meant, record, [], now).map(({ moduleSlug, dueOn, state }) => ({
    moduleSlug,
    title: meant.find(({ slug }) => slug === moduleSlug)?.title[viewer.locale] ?? moduleSlug,
    dueOn,
    state,
  }));
  return { ...lines, renewals };
}
