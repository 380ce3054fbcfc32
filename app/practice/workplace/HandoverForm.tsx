import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { MoveForm } from "./MoveForm";

/** Hands the customer to a colleague, with a summary so that nothing has to be said twice. */
export function HandoverForm({
  choices,
  index,
}: {
  choices: readonly { to: string; label: string }[];
  index: number;
}) {
  if (choices.length === 0) return null;
  return (
    <section aria-labelledby="handover" className="rounded-lg border border-line bg-surface p-5">
      <h2 id="handover" className="text-xl">
        {m.practice_handover()}
      </h2>
      <Details summary={m.practice_handover_open()}>
        <MoveForm intent="handover" index={index} className="flex flex-col items-start gap-4">
          <Select
            label={m.practice_handover_to()}
            name="to"
            options={choices.map(({ to, label }) => ({ value: to, label }))}
          />
          <TextArea
            label={m.practice_handover_summary()}
            name="summary"
            hint={m.practice_handover_hint()}
            rows={4}
            maxLength={4000}
            required
          />
          <Button variant="secondary">{m.practice_handover_send()}</Button>
        </MoveForm>
      </Details>
    </section>
  );
}
