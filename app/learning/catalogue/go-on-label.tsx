import { m } from "~/i18n/messages";
import type { GoOn } from "../catalogue";

/** Words of the link that goes on in a module. */
export function goOnLabel(goOn: GoOn): string {
  switch (goOn.kind) {
    case "attempt":
      return m.learning_resume_quiz();
    case "quiz":
      return m.learning_go_to_quiz();
    case "start":
      return m.learning_start_module();
    case "lesson":
      return goOn.heading === null
        ? m.learning_resume_lesson({ title: goOn.title })
        : m.catalogue_resume_at({ heading: goOn.heading });
  }
}
