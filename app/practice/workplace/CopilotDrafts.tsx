import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { Icon } from "~/ui/Icon";
import { LinkButton } from "~/ui/LinkButton";
import { TextArea } from "~/ui/TextArea";
import { MoveForm } from "./MoveForm";

interface CopilotDraftsProps {
  drafts: readonly { id: string; text: string }[];
  index: number;
  editing: string | null;
}

/** What the copilot proposes. It may be right or wrong: each draft can be sent, changed, refused or reported. */
export function CopilotDrafts({ drafts, index, editing }: CopilotDraftsProps) {
  const shown = drafts.filter(({ id }) => id !== editing);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="drafts" className="flex min-w-0 flex-col gap-3" data-print="never">
      <div>
        <h2 id="drafts" className="flex items-center gap-2 text-xl">
          <Icon name="robot" />
          {m.practice_drafts()}
        </h2>
        <p className="text-sm text-soft">{m.practice_drafts_lead()}</p>
      </div>
      {shown.map((draft, position) => (
        <article
          key={draft.id}
          aria-label={m.practice_draft_number({ number: position + 1 })}
          className="rounded-lg border border-dashed border-edge bg-sunken p-4"
        >
          <p className="whitespace-pre-line">{draft.text}</p>
          <div className="mt-4 flex flex-wrap items-start gap-3">
            <MoveForm intent="say" index={index}>
              <input type="hidden" name="draft" value={draft.id} />
              <input type="hidden" name="decision" value="as_is" />
              <Button variant="secondary" size="small">
                {m.practice_draft_use()}
              </Button>
            </MoveForm>
            <LinkButton
              to={`?draft=${draft.id}#composer`}
              variant="secondary"
              size="small"
              preventScrollReset
            >
              {m.practice_draft_edit()}
            </LinkButton>
          </div>
          <div className="mt-2">
            <Details summary={m.practice_draft_refuse()}>
              <RefuseForms draft={draft.id} index={index} />
            </Details>
          </div>
        </article>
      ))}
    </section>
  );
}

function RefuseForms({ draft, index }: { draft: string; index: number }) {
  return (
    <div className="flex flex-col gap-5">
      <MoveForm intent="reject" index={index} className="flex flex-col gap-3">
        <input type="hidden" name="draft" value={draft} />
        <TextArea label={m.practice_draft_reason()} name="reason" rows={2} maxLength={1000} optional />
        <Button variant="secondary" size="small" className="self-start">
          {m.practice_draft_reject()}
        </Button>
      </MoveForm>
      <MoveForm intent="report" index={index} className="flex flex-col gap-3 border-t border-line pt-4">
        <input type="hidden" name="draft" value={draft} />
        <TextArea
          label={m.practice_report_reason()}
          name="reason"
          rows={2}
          maxLength={1000}
          hint={m.practice_report_hint()}
          required
        />
        <Button variant="secondary" size="small" className="self-start">
          {m.practice_report()}
        </Button>
      </MoveForm>
    </div>
  );
}
