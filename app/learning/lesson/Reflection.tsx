import { m } from "~/i18n/messages";
import type { LessonProps } from "../lesson-components";
import { Aside } from "./Aside";

/** A question to oneself. There is no field on purpose: nothing of it is anybody else's business. */
export function Reflection({ prompt }: LessonProps<"Reflect">) {
  return (
    <Aside icon="pause" title={m.learning_reflect()} lead={m.learning_reflect_lead()} look="sunken">
      <p className="font-display text-xl">{prompt}</p>
    </Aside>
  );
}
