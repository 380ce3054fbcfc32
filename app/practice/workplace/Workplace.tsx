import { useNavigation } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { Details } from "~/ui/Details";
import { LinkButton } from "~/ui/LinkButton";
import { Notice } from "~/ui/Notice";
import { Page } from "~/ui/Page";
import type { WorkplaceView } from "../workplace-view";
import { CloseForm } from "./CloseForm";
import { Composer } from "./Composer";
import { CopilotDrafts } from "./CopilotDrafts";
import { CustomerRecord } from "./CustomerRecord";
import { HandoverForm } from "./HandoverForm";
import { PolicySearch } from "./PolicySearch";
import { Tools } from "./Tools";
import { Transcript } from "./Transcript";

export interface WorkplaceProps {
  page: WorkplaceView & { id: string; scenario: string; assessed: boolean };
  /** The draft being edited in the composer. */
  editing: string | null;
  /** Set when the last form could not be read as a move. */
  refused: boolean;
}

/** The desk: the conversation first, the copilot's drafts beside the words they are meant for, then the tools. */
export function Workplace({ page, editing, refused }: WorkplaceProps) {
  const { state, formData } = useNavigation();
  const waiting = state !== "idle" && formData !== undefined;
  return (
    <Page
      title={page.title}
      eyebrow={m.practice_card_who({ customer: page.customer, company: page.company })}
      back={{ to: `/practice/${page.scenario}`, label: m.practice_workplace_back() }}
      actions={
        <Badge tone={page.assessed ? "warn" : "neutral"}>
          {page.assessed ? m.practice_mode_assessed() : m.practice_mode_private()}
        </Badge>
      }
    >
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1.6fr)_minmax(18rem,1fr)]">
        <div className="flex min-w-0 flex-col gap-6">
          <Details summary={m.practice_workplace_brief()} open={page.index === 0}>
            <div className="flex max-w-[66ch] flex-col gap-3">
              <p>{page.brief}</p>
              <p className="text-soft">{page.policy}</p>
            </div>
          </Details>
          <section aria-label={m.practice_transcript()}>
            <Transcript
              lines={page.lines}
              customer={page.customer}
              adviser={page.adviser}
              waiting={waiting}
            />
          </section>
          {page.ended ? (
            <Notice tone="info" title={m.practice_workplace_ended_title()}>
              <p>{m.practice_workplace_ended_text()}</p>
              <p className="mt-4">
                <LinkButton to={`/conversations/${page.id}/debrief`} variant="next">
                  {m.practice_workplace_debrief()}
                </LinkButton>
              </p>
            </Notice>
          ) : (
            <>
              <CopilotDrafts drafts={page.drafts} index={page.index} editing={editing} />
              <Composer
                key={`${page.index}-${editing ?? ""}`}
                conversation={page.id}
                index={page.index}
                draft={page.drafts.find(({ id }) => id === editing) ?? null}
                maxText={page.maxText}
                refused={refused}
                waiting={waiting}
              />
            </>
          )}
        </div>
        <aside
          aria-label={m.practice_workplace_desk()}
          className="flex min-w-0 flex-col gap-6"
          data-print="never"
        >
          <CustomerRecord fields={page.record} />
          {page.ended ? null : (
            <>
              <Tools tools={page.tools} index={page.index} />
              <PolicySearch
                tool={page.tools.find(({ kind }) => kind === "search")}
                found={page.found}
                index={page.index}
              />
              <HandoverForm choices={page.handover} index={page.index} />
              <CloseForm index={page.index} />
            </>
          )}
        </aside>
      </div>
    </Page>
  );
}
