import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { currentLocale } from "~/i18n/locale";
import { Button } from "~/ui/Button";
import { ErrorPage } from "~/ui/ErrorPage";
import { Gallery } from "~/ui/gallery/Gallery";
import { SAMPLE } from "~/ui/gallery/samples";
import { SignInLayout } from "~/ui/SignInLayout";
import { TextField } from "~/ui/TextField";

const VIEWS = ["components", "sign-in", "403", "404", "500", "offline"] as const;

/** Shown to developers only: elsewhere the page does not exist. */
export async function loader({ request }: LoaderFunctionArgs) {
  if (process.env.NODE_ENV !== "development" && process.env.PASSERELLE_GALLERY !== "1")
    throw new Response(null, { status: 404 });
  const asked = new URL(request.url).searchParams.get("view");
  return { view: VIEWS.find((view) => view === asked) ?? "components" };
}

export default function GalleryRoute() {
  const { view } = useLoaderData<typeof loader>();
  if (view === "components") return <Gallery locale={currentLocale()} theme="system" />;
  if (view === "sign-in")
    return (
      <SignInLayout locale={currentLocale()}>
        <h1 className="mb-6 text-3xl">{SAMPLE.sections.signIn}</h1>
        <form className="flex flex-col gap-5">
          <TextField label="Adresse électronique" name="email" type="email" autoComplete="username" />
          <TextField label="Mot de passe" name="password" type="password" autoComplete="current-password" />
          <Button type="button">{"Se connecter"}</Button>
        </form>
      </SignInLayout>
    );
  return <ErrorPage status={view === "offline" ? view : Number(view)} />;
}
