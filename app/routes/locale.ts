import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { localeCookie } from "~/i18n/locale.server";
import { isLocale } from "~/kernel/locale";
import { setLocale } from "~/people/preferences.server";
import { findViewer } from "~/people/session.server";
import { safeReturnPath } from "~/people/sign-in";
import { formDataOf } from "~/platform/form-data.server";

export const loader = () => redirect("/");

export async function action({ request }: ActionFunctionArgs) {
  const form = await formDataOf(request);
  const locale = form.get("locale");
  if (!isLocale(locale)) throw new Response(null, { status: 400 });
  const viewer = await findViewer(request);
  if (viewer) await setLocale(viewer, locale);
  const returnTo = String(form.get("returnTo") ?? "");
  const back = returnTo.startsWith("/login") && !viewer ? "/login" : safeReturnPath(returnTo);
  return redirect(back, { headers: { "Set-Cookie": localeCookie(locale) } });
}
