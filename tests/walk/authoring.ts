import { closed, type Door } from "./door";
import { page } from "./page";
import { MODULE } from "./world";

const authors = (answer: 200 | 404) => closed({ hr: answer, admin: answer });

/** Loaders for authors: group figures, nobody's answers. */
export const AUTHORING_PAGES: readonly Door[] = [
  page("authoring", "/authoring", authors(200)),
  page("authoring.module", `/authoring/${MODULE}`, authors(200)),
  page("authoring.module", "/authoring/nothing", authors(404), { what: "unknown" }),
];
