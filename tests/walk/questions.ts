import { packFile } from "~/interop/questions/upload.server";
import { closed, type Door } from "./door";
import { page } from "./page";
import { MODULE } from "./world";

const authors = (answer: 200 | 400 | 404) => closed({ hr: answer, admin: answer });
const file = (query: string) => `/authoring/questions/file?${query}`;

/** Questions in and out: content, never a person's data. */
export const QUESTION_PAGES: readonly Door[] = [
  page("authoring.questions", "/authoring/questions", authors(200)),
  page("authoring.questions.file", file(`module=${MODULE}&locale=fr&format=gift`), authors(200)),
  page("authoring.questions.file", file("module=nothing&locale=fr&format=gift"), authors(404), {
    what: "unknown module",
  }),
  page("authoring.questions.file", file(`module=${MODULE}&locale=de&format=exe`), authors(400), {
    what: "unknown format",
  }),
];

const action = (row: Omit<Door, "method" | "changesNothing">): Door => ({
  method: "POST",
  changesNothing: true,
  ...row,
});
const form = () => ({ fr: packFile(new TextEncoder().encode("::Un::Vrai ? {T#a#b}")), competency: "" });

/** They answer with what they read and write nothing. */
export const QUESTION_ACTIONS: readonly Door[] = [
  action({
    route: "routes/authoring.questions",
    what: "look at a file",
    path: () => "/authoring/questions",
    form,
    answers: authors(200),
  }),
  action({
    route: "routes/authoring.questions",
    what: "no file",
    path: () => "/authoring/questions",
    answers: authors(400),
  }),
  action({
    route: "routes/authoring.questions.yaml",
    what: "as YAML",
    path: () => "/authoring/questions/yaml",
    form,
    answers: authors(200),
  }),
];
