import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { LinkButton } from "~/ui/LinkButton";
import { Notice } from "~/ui/Notice";
import type { SaveState } from "./use-autosave";

const QUIET: Partial<Record<SaveState, () => string>> = {
  ready: m.learning_autosave_ready,
  saving: m.learning_saving,
  saved: m.learning_saved,
};

/** Whether the answers are safe, said calmly while they are and clearly when they are not. */
export function SaveStatus({
  state,
  onRetry,
  attemptId,
}: {
  state: SaveState;
  onRetry: () => void;
  attemptId: string;
}) {
  return (
    <div role="status">
      {QUIET[state] ? <p className="text-sm text-soft">{QUIET[state]()}</p> : null}
      {state === "offline" || state === "signed_out" ? (
        <Notice tone="warn" title={state === "offline" ? m.learning_offline() : m.learning_signed_out()}>
          <p>{state === "offline" ? m.learning_offline_text() : m.learning_signed_out_text()}</p>
          <div className="mt-3">
            <Button type="button" variant="secondary" onClick={onRetry}>
              {m.learning_retry()}
            </Button>
          </div>
        </Notice>
      ) : null}
      {state === "refused" ? (
        <Notice tone="bad" title={m.learning_save_refused()}>
          <p>{m.learning_save_refused_text()}</p>
          <div className="mt-3">
            <LinkButton to={`/attempts/${attemptId}`} reloadDocument>
              {m.learning_reload()}
            </LinkButton>
          </div>
        </Notice>
      ) : null}
      {state === "submitted" ? (
        <Notice tone="info" title={m.learning_refused_submitted()}>
          <p>{m.learning_refused_submitted_text()}</p>
          <div className="mt-3">
            <LinkButton to={`/attempts/${attemptId}`} reloadDocument>
              {m.learning_see_result()}
            </LinkButton>
          </div>
        </Notice>
      ) : null}
      {state === "time_over" ? (
        <Notice tone="warn" title={m.learning_refused_time_over()}>
          <p>{m.learning_refused_time_over_text()}</p>
        </Notice>
      ) : null}
    </div>
  );
}
