import { Link } from "@remix-run/react";
import { type ChangeEvent, useEffect, useState } from "react";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { TextArea } from "~/ui/TextArea";
import { useHydrated } from "~/ui/use-hydrated";
import { MoveForm } from "./MoveForm";

interface ComposerProps {
  conversation: string;
  index: number;
  /** The copilot's draft that is being changed before it is sent. */
  draft: { id: string; text: string } | null;
  maxText: number;
  refused: boolean;
  waiting: boolean;
}

const keyOf = (conversation: string, index: number, draft = "") =>
  `passerelle:say:${conversation}:${index}:${draft}`;

/** What was written for earlier moves has been sent: it does not stay on a device that others may use. */
function forgetSent(conversation: string, index: number) {
  const own = `passerelle:say:${conversation}:`;
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(own) && !key.startsWith(keyOf(conversation, index).slice(0, -1)))
      localStorage.removeItem(key);
  }
}

/** Where the adviser writes. What is written is kept in this browser until it was sent, whatever happens to the line. */
export function Composer({ conversation, index, draft, maxText, refused, waiting }: ComposerProps) {
  const key = keyOf(conversation, index, draft?.id);
  const [kept, setKept] = useState<string | null>(null);
  const hydrated = useHydrated();
  useEffect(() => {
    forgetSent(conversation, index);
    setKept(localStorage.getItem(key));
  }, [key, conversation, index]);
  const keep = ({ currentTarget: { value } }: ChangeEvent<HTMLTextAreaElement>) => {
    if (value === "") localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  };
  return (
    <section
      id="composer"
      aria-label={m.practice_composer()}
      className="rounded-lg border border-edge bg-surface p-4 sm:p-5"
      data-print="never"
    >
      <MoveForm intent="say" index={index} className="flex flex-col gap-4">
        {draft ? <input type="hidden" name="draft" value={draft.id} /> : null}
        <TextArea
          key={kept === null ? "fresh" : "kept"}
          label={draft ? m.practice_composer_edit() : m.practice_composer_label()}
          name="text"
          rows={5}
          maxLength={maxText}
          required
          defaultValue={kept ?? draft?.text ?? ""}
          onChange={keep}
          hint={hydrated && kept !== null ? m.practice_composer_kept() : undefined}
          error={refused ? m.practice_composer_empty() : null}
        />
        <div className="flex flex-wrap gap-3">
          <Button aria-disabled={waiting || undefined}>{m.practice_send()}</Button>
          {draft ? (
            <Link to="." preventScrollReset className="link self-center">
              {m.practice_composer_cancel()}
            </Link>
          ) : null}
        </div>
      </MoveForm>
    </section>
  );
}
