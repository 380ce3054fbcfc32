import routes from "~/routes";

/** Addresses without parameters that show a page to who follows a link there. */
const PAGES = new Set(
  routes.flatMap((route) => {
    const isPage = route.file.endsWith(".tsx");
    if (route.index) return ["/"];
    return isPage && route.path && !/[:*]/.test(route.path) ? [`/${route.path}`] : [];
  }),
);

/** Whether the application answers at `address` with a page that needs no parameter. */
export const isPage = (address: string): boolean => PAGES.has(address.replace(/(?<=.)\/$/, ""));
