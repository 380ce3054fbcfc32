import { ACTIONS } from "./actions";
import { ASSIGNMENT_PAGES } from "./assignments";
import { AUTHORING_PAGES } from "./authoring";
import { CATALOGUE_PAGES } from "./catalogue";
import { CERTIFICATE_PAGES } from "./certificates";
import type { Door } from "./door";
import { PAGES_ABOUT_PEOPLE } from "./pages-about-people";
import { PAGES_OF_WORK } from "./pages-of-work";
import { QUESTION_PAGES } from "./questions";
import { REFRESH_PAGES } from "./refresh";

/** Every loader with every kind of resource. */
export const PAGES: readonly Door[] = [
  ...PAGES_OF_WORK,
  ...CATALOGUE_PAGES,
  ...REFRESH_PAGES,
  ...PAGES_ABOUT_PEOPLE,
  ...ASSIGNMENT_PAGES,
  ...CERTIFICATE_PAGES,
  ...AUTHORING_PAGES,
  ...QUESTION_PAGES,
];

/** Every door of the application: a route that has no row here fails the walk. */
export const DOORS: readonly Door[] = [...PAGES, ...ACTIONS];
