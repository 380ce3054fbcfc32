import type { LoaderFunctionArgs } from "@remix-run/node";
import { m } from "~/i18n/messages";
import { questionsFile } from "~/interop/questions/questions-page.server";
import { slugSchema } from "~/kernel/ids";
import { localeSchema } from "~/kernel/localized";
import { z } from "~/kernel/zod";
import { allow } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { download } from "~/platform/download.server";

const asked = z.object({ module: slugSchema, locale: localeSchema, format: z.enum(["gift", "xml"]) });

/** ?module=…&locale=fr&format=gift: the bank of a module as a file for Moodle. */
export async function loader({ request }: LoaderFunctionArgs) {
  allow(await requireViewer(request), "author");
  const query = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) throw new Response(null, { status: 400 });
  const { module, locale, format } = query.data;
  const sayDraft = (draft: string) => m.questions_spot_draft({ draft }, { locale });
  const { text } = await questionsFile(module, { locale, format, sayDraft });
  return download(text, `${module}-${locale}-${format}`, format === "gift" ? "txt" : "xml");
}
