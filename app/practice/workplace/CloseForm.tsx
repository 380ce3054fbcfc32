import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { MoveForm } from "./MoveForm";

/** Ends the conversation, after a second thought. */
export function CloseForm({ index }: { index: number }) {
  return (
    <section aria-label={m.practice_close()} className="rounded-lg border border-line bg-surface p-5">
      <Details summary={m.practice_close()}>
        <p className="mb-3 text-sm text-soft">{m.practice_close_text()}</p>
        <MoveForm intent="close" index={index}>
          <Button variant="secondary">{m.practice_close_confirm()}</Button>
        </MoveForm>
      </Details>
    </section>
  );
}
