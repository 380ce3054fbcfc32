import { createContext, useContext } from "react";
import type { LessonPage } from "../lesson";

const LessonContext = createContext<LessonPage | null>(null);

/** Gives the components inside a lesson's text what the page knows: checks, law, scenarios. */
export const LessonProvider = LessonContext.Provider;

/** The page that a component of a lesson stands on. */
export function useLesson(): LessonPage {
  const page = useContext(LessonContext);
  if (!page) throw new Error("a lesson component outside of a lesson");
  return page;
}
