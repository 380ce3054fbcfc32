import { ACTIONS } from "./actions";
import type { Door } from "./door";
import { PAGES_ABOUT_PEOPLE } from "./pages-about-people";
import { PAGES_OF_WORK } from "./pages-of-work";

/** Every loader with every kind of resource. */
export const PAGES: readonly Door[] = [...PAGES_OF_WORK, ...PAGES_ABOUT_PEOPLE];

/** Every door of the application: a route that has no row here fails the walk. */
export const DOORS: readonly Door[] = [...PAGES, ...ACTIONS];
