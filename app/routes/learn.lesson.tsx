import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Tree } from "~/content/Tree";
import { LessonReader } from "~/learning/lesson/LessonReader";
import { lessonPage, markLessonRead, type ScenarioTitle } from "~/learning/lesson.server";
import { allow, notFound } from "~/people/access.server";
import { requireViewer } from "~/people/session.server";
import { findScenario } from "~/practice/scenarios.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.lesson.title ?? ""} – Passerelle` },
];

const scenarioTitle: ScenarioTitle = async (slug, locale) =>
  (await findScenario(slug))?.wording[locale].title ?? null;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const { searchParams } = new URL(request.url);
  const { module = "", lesson = "" } = params;
  const page = await lessonPage(viewer, module, lesson, searchParams, new Date(), scenarioTitle);
  return { page: page ?? notFound() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  allow(viewer, "learn");
  const module = `/learn/${params.module ?? ""}`;
  const read =
    (await markLessonRead(viewer, params.module ?? "", params.lesson ?? "", new Date())) ?? notFound();
  if (read.next === null) return redirect(module);
  return redirect(read.next.kind === "quiz" ? `${module}/quiz` : `${module}/${read.next.slug}`);
}

export default function LearnLesson() {
  const { page } = useLoaderData<typeof loader>();
  return <LessonReader key={page.lesson.slug} page={page} Tree={Tree} />;
}
