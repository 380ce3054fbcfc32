import textFont from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import titleFont from "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url";
import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { DevelopmentFaults } from "~/DevelopmentFaults";
import { developmentFaults } from "~/development-faults.server";
import { currentLocale } from "~/i18n/locale";
import { localeOfRequest } from "~/i18n/locale.server";
import { m } from "~/i18n/messages";
import { navigationFor } from "~/navigation";
import { findViewer, renewedCookie } from "~/people/session.server";
import { currentRequestId } from "~/platform/request-scope.server";
import { ErrorPage } from "~/ui/ErrorPage";
import { LinkButton } from "~/ui/LinkButton";
import { useNonce } from "~/ui/nonce";
import { Shell } from "~/ui/Shell";
import stylesheet from "./styles.css?url";

export const links: LinksFunction = () => [
  // Ahead of the stylesheet that names them, so that text is drawn once.
  ...[textFont, titleFont].map((href) => ({
    rel: "preload",
    as: "font" as const,
    type: "font/woff2",
    crossOrigin: "anonymous" as const,
    href,
  })),
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
];

export const meta: MetaFunction = () => [{ title: "Passerelle" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await findViewer(request);
  const cookie = await renewedCookie(request);
  return data(
    {
      viewer,
      locale: viewer?.locale ?? localeOfRequest(request),
      requestId: currentRequestId() ?? "",
      faults: await developmentFaults(),
    },
    cookie ? { headers: { "Set-Cookie": cookie } } : undefined,
  );
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const root = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang={root?.locale ?? currentLocale()} data-theme={root?.viewer?.theme ?? "system"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

/** The frame of signed-in pages; before sign-in the page stands alone. */
function Frame({ children }: { children: ReactNode }) {
  const { viewer, faults = [] } = useRouteLoaderData<typeof loader>("root") ?? {};
  const { pathname } = useLocation();
  if (!viewer || pathname === "/login") return children;
  const name = `${viewer.givenName} ${viewer.familyName}`;
  return (
    <Shell navigation={navigationFor(viewer)} user={{ name, locale: viewer.locale, theme: viewer.theme }}>
      <DevelopmentFaults faults={faults} />
      {children}
    </Shell>
  );
}

export default function App() {
  useLoaderData<typeof loader>();
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary() {
  return (
    <Frame>
      <WhatWentWrong />
    </Frame>
  );
}

function WhatWentWrong() {
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const requestId = useRouteLoaderData<typeof loader>("root")?.requestId ?? "";
  const retry = (
    <LinkButton to={pathname + search} reloadDocument variant="primary">
      {m.app_error_retry()}
    </LinkButton>
  );
  if (error instanceof TypeError && /fetch|network/i.test(error.message)) {
    return <ErrorPage status="offline" action={retry} />;
  }
  if (!isRouteErrorResponse(error)) {
    return <ErrorPage status={500} text={m.app_error_500_text({ requestId })} action={retry} />;
  }
  if (error.status === 503) {
    return (
      <ErrorPage status={503} title={m.app_error_503_title()} text={m.app_error_503_text()} action={retry} />
    );
  }
  if ([400, 403, 404, 413, 415].includes(error.status)) return <ErrorPage status={error.status} />;
  const { status } = error;
  return (
    <ErrorPage status={status} title={m.app_error_other_title()} text={m.app_error_other_text({ status })} />
  );
}
