import type { Answers, Door } from "./door";
import type { World } from "./world";

type Rest = Partial<Pick<Door, "what" | "leadsTo" | "shows" | "showsBefore" | "answersBefore">>;

/** A row for the loader of `app/routes/<name>`, or of the root. */
export const page = (
  name: string,
  path: string | Door["path"],
  answers: Answers,
  { what = "page", ...rest }: Rest = {},
): Door => ({
  route: name === "root" ? name : `routes/${name}`,
  method: "GET",
  what,
  path: typeof path === "string" ? () => path : path,
  answers,
  ...rest,
});

/** The address of somebody's page below `base`. */
export const pageOf =
  (base: (world: World) => string, person: keyof World["cast"]["ids"]) => (world: World) =>
    `${base(world)}/${world.cast.ids[person]}`;
