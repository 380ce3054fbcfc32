import { DAY_MS } from "~/kernel/time";
import { assignRevisions } from "~/learning/revisions.server";
import { log } from "~/platform/log.server";

/** A fault is logged and stops nothing: what was left out is asked with the next run. */
async function assignAndLog() {
  try {
    const assigned = await assignRevisions(new Date());
    log.info({ assigned }, "material revisions assigned");
  } catch (err) {
    log.error({ err }, "material revisions not assigned");
  }
}

/**
 * Asks people to read what material revisions changed: now, since content changes with a start, and every day that
 * the server runs, for revisions dated ahead. Several instances may do so at once.
 */
export async function assignRevisionsDaily(): Promise<void> {
  await assignAndLog();
  setInterval(assignAndLog, DAY_MS).unref();
}
