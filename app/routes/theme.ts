import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { themeSchema } from "~/people/preferences";
import { setTheme } from "~/people/preferences.server";
import { requireViewer } from "~/people/session.server";
import { safeReturnPath } from "~/people/sign-in";
import { formDataOf } from "~/platform/form-data.server";

export const loader = () => redirect("/");

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const form = await formDataOf(request);
  const theme = themeSchema.safeParse(form.get("theme"));
  if (!theme.success) throw new Response(null, { status: 400 });
  await setTheme(viewer, theme.data);
  return redirect(safeReturnPath(String(form.get("returnTo") ?? "")));
}
