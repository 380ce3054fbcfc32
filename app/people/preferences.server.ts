import type { Locale } from "~/kernel/locale";
import { db } from "~/platform/db.server";
import type { Theme } from "./preferences";
import type { Viewer } from "./viewer";

/** Keeps the language that `viewer` chose for herself. */
export async function setLocale(viewer: Viewer, locale: Locale): Promise<void> {
  await db().person.update({ where: { id: viewer.id }, data: { locale } });
}

/** Keeps the appearance that `viewer` chose for herself. */
export async function setTheme(viewer: Viewer, theme: Theme): Promise<void> {
  await db().person.update({ where: { id: viewer.id }, data: { theme } });
}
