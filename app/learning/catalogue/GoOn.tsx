import { LinkButton } from "~/ui/LinkButton";
import type { ModulePage } from "../catalogue";
import { goOnLabel } from "./go-on-label";

/** The one thing to do next in a module: start, resume, take the quiz; nothing when it is complete. */
export function GoOn({ module: { goOn, start } }: { module: ModulePage }) {
  if (!goOn) return null;
  // During a pause there is nothing to go on with here: the quiz's own section says until when.
  if (goOn.kind === "quiz" && "tag" in start) return null;
  return (
    <LinkButton to={goOn.to} variant="next">
      {goOnLabel(goOn)}
    </LinkButton>
  );
}
