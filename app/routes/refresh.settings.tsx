import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { readFields } from "~/learning/form-fields.server";
import { SettingsPage } from "~/learning/refresh/SettingsPage";
import { REFRESH_SETTINGS } from "~/learning/refresh/settings";
import { minutesSchema, refreshMinutes, setRefreshMinutes } from "~/learning/refresh-settings.server";
import { allow } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";

export const meta: MetaFunction = () => [{ title: `${m.refresh_settings()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const isSaved = new URL(request.url).searchParams.get("notice") === "saved";
  return { minutes: await refreshMinutes(viewer), most: REFRESH_SETTINGS.mostMinutes, isSaved };
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const minutes = minutesSchema.safeParse((await readFields(request)).get("minutes") || undefined);
  if (!minutes.success) return data({ isRefused: true }, { status: 400 });
  await setRefreshMinutes(viewer, minutes.data);
  return redirect("/refresh/settings?notice=saved");
}

export default function Settings() {
  const isRefused = useActionData<typeof action>()?.isRefused ?? false;
  return <SettingsPage {...useLoaderData<typeof loader>()} isRefused={isRefused} />;
}
