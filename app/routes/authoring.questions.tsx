import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { ExportForm } from "~/interop/questions/ExportForm";
import { ImportForm } from "~/interop/questions/ImportForm";
import { ImportResult } from "~/interop/questions/ImportResult";
import { previewQuestions, questionsPage } from "~/interop/questions/questions-page.server";
import { readUpload } from "~/interop/questions/upload.server";
import { allow } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";

export const meta: MetaFunction = () => [{ title: `${m.questions_title()} – Passerelle` }];

export async function loader({ request }: LoaderFunctionArgs) {
  allow(await requireViewer(request), "author");
  return questionsPage();
}

/** Reads the files and says what was understood; writes nothing. */
export async function action({ request }: ActionFunctionArgs) {
  allow(await requireViewer(request), "author");
  const preview = previewQuestions(await readUpload(request));
  return data({ preview }, { status: preview ? 200 : 400 });
}

export default function AuthoringQuestions() {
  const { modules, competencies } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      title={m.questions_title()}
      lead={m.questions_lead()}
      back={{ to: "/authoring", label: m.authoring_title() }}
    >
      {answer?.preview ? <ImportResult preview={answer.preview} /> : null}
      <Section title={m.questions_import()} lead={m.questions_import_lead()}>
        <ImportForm competencies={competencies} isEmpty={answer !== undefined && answer.preview === null} />
      </Section>
      <Section title={m.questions_export()} lead={m.questions_export_lead()}>
        <ExportForm modules={modules} />
      </Section>
    </Page>
  );
}
