import { m } from "~/i18n/messages";
import { Details } from "~/ui/Details";
import { LEAST_PEOPLE, MORE_ANSWERS_THAN } from "../item-statistics";

/** What the figures mean and how they are counted, for who opens it. */
export function HowCounted() {
  return (
    <Details summary={m.authoring_how_title()}>
      <ul className="list-disc space-y-2 ps-5 max-w-[66ch]">
        <li>{m.authoring_how_first()}</li>
        <li>{m.authoring_how_changed()}</li>
        <li>{m.authoring_how_facility()}</li>
        <li>{m.authoring_how_discrimination()}</li>
        <li>{m.authoring_how_threshold({ answers: MORE_ANSWERS_THAN, people: LEAST_PEOPLE })}</li>
        <li>{m.authoring_how_source()}</li>
      </ul>
    </Details>
  );
}
