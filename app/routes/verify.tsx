import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { m } from "~/i18n/messages";
import { readCode, shownCode } from "~/learning/certificate";
import { VerificationFrame } from "~/learning/certificate/VerificationFrame";
import { VerificationPage } from "~/learning/certificate/VerificationPage";

export const meta: MetaFunction = () => [
  { title: `${m.certificates_verify_title()} – Passerelle` },
  { name: "robots", content: "noindex, nofollow" },
];

export const headers = () => ({ "X-Robots-Tag": "noindex, nofollow" });

/** For everybody: takes a code. What cannot be one leads to the answer for one that nobody has. */
export function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("code");
  if (typed === null) return {};
  const code = readCode(typed);
  throw redirect(`/verify/${code ? shownCode(code) : "0"}`);
}

export default function Verify() {
  return (
    <VerificationFrame>
      <VerificationPage verification={undefined} />
    </VerificationFrame>
  );
}
