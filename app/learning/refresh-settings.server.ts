import { z } from "~/kernel/zod";
import type { Viewer } from "~/people/viewer";
import { db } from "~/platform/db.server";
import { REFRESH_SETTINGS } from "./refresh/settings";

/** Whole minutes a day; 0 switches refresh off. */
export const minutesSchema = z.coerce.number().int().min(0).max(REFRESH_SETTINGS.mostMinutes);

/** The most minutes a day that the viewer wants. */
export async function refreshMinutes(viewer: Viewer): Promise<number> {
  const setting = await db().refreshSetting.findUnique({ where: { personId: viewer.id } });
  return setting?.minutesPerDay ?? REFRESH_SETTINGS.mostMinutes;
}

/** Keeps the viewer's limit; her cards stay as they are, also when it is 0. */
export async function setRefreshMinutes(viewer: Viewer, minutesPerDay: number): Promise<void> {
  const personId = viewer.id;
  const create = { personId, minutesPerDay };
  await db().refreshSetting.upsert({ where: { personId }, create, update: { minutesPerDay } });
}
