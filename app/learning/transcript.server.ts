import type { Viewer } from "~/people/viewer";
import { db } from "~/platform/db.server";
import { learningRecord } from "./completion.server";
import { allModules } from "./modules.server";
import { type NamedModule, type Transcript, transcriptModules } from "./transcript";

/** The viewer's own transcript of learning at `now`, in her language. */
export async function transcriptFor(viewer: Viewer, now: Date): Promise<Transcript> {
  const { locale } = viewer;
  const where = { personId: viewer.id };
  const record = await learningRecord(viewer.id);
  const certificates = await db().certificate.findMany({
    where: { completion: where },
    select: {
      ...{ code: true, withdrawnAt: true, moduleTitleFr: true, moduleTitleEn: true },
      completion: { select: { attemptId: true, moduleSlug: true } },
    },
  });
  const refresh = await db().refreshReview.groupBy({
    by: ["moduleSlug"],
    where,
    _sum: { seconds: true },
    _max: { reviewedAt: true },
  });
  const modules = new Map((await allModules()).map((module) => [module.slug, module]));
  const nameOf = (slug: string): NamedModule => {
    const module = modules.get(slug);
    if (module) {
      const lessons = new Map(module.lessons.map((lesson) => [lesson.slug, lesson.title[locale]]));
      return { title: module.title[locale], lessons };
    }
    // A module that left the content is still called what a certificate printed.
    const printed = certificates.find(({ completion }) => completion.moduleSlug === slug);
    const title = locale === "fr" ? printed?.moduleTitleFr : printed?.moduleTitleEn;
    return { title: title ?? slug, lessons: null };
  };
  const source = {
    ...record,
    certificates: certificates.map(({ code, withdrawnAt, completion }) => ({
      ...{ code, withdrawnAt, attemptId: completion.attemptId },
    })),
    refresh: refresh.map(({ moduleSlug, _sum, _max }) => ({
      ...{ moduleSlug, seconds: _sum.seconds ?? 0, lastAt: _max.reviewedAt ?? now },
    })),
  };
  return {
    holderName: `${viewer.givenName} ${viewer.familyName}`.trim(),
    madeAt: now,
    modules: transcriptModules(source, nameOf, now),
  };
}
