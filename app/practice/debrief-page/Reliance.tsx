import { formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { DataTable } from "~/ui/DataTable";
import { Section } from "~/ui/Section";
import type { DebriefView } from "../debrief-view";
import { FLAWS } from "./words";

type DraftRow = DebriefView["drafts"][number];

/** How the copilot was relied on: sound drafts used, flawed ones caught; then draft by draft with what was wrong. */
export function Reliance({
  reliance,
  drafts,
}: {
  reliance: DebriefView["reliance"];
  drafts: DebriefView["drafts"];
}) {
  if (drafts.length === 0) return null;
  const { counts, caught, accepted } = reliance;
  return (
    <Section title={m.practice_reliance()} lead={m.practice_reliance_lead()}>
      <DataTable
        caption={m.practice_reliance_counts()}
        columns={[
          { key: "kind", header: m.practice_reliance_kind() },
          { key: "used", header: m.practice_reliance_used(), align: "end" },
          { key: "repaired", header: m.practice_reliance_repaired(), align: "end" },
          { key: "refused", header: m.practice_reliance_refused(), align: "end" },
          { key: "share", header: m.practice_reliance_share(), align: "end" },
        ]}
        rows={[
          {
            kind: m.practice_reliance_sound(),
            used: counts.sound_used,
            repaired: m.practice_none(),
            refused: counts.sound_refused,
            share:
              accepted === null
                ? m.practice_none()
                : m.practice_reliance_accepted({ share: formatPercent(accepted) }),
          },
          {
            kind: m.practice_reliance_flawed(),
            used: counts.flawed_used,
            repaired: counts.flawed_repaired,
            refused: counts.flawed_refused,
            share:
              caught === null
                ? m.practice_none()
                : m.practice_reliance_caught({ share: formatPercent(caught) }),
          },
        ]}
      />
      {reliance.undecided > 0 ? (
        <p className="mt-2 text-sm text-soft">
          {m.practice_reliance_undecided({ count: reliance.undecided })}
        </p>
      ) : null}
      <ul className="mt-6 flex flex-col gap-4">
        {drafts.map((draft) => (
          <li key={draft.id} className="rounded-lg border border-line bg-surface p-5">
            <DraftVerdict draft={draft} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function decisionWords({ decision, edited, reported }: DraftRow): string {
  if (reported) return m.practice_decision_reported();
  if (decision === "used") return edited ? m.practice_decision_edited() : m.practice_decision_used();
  if (decision === "repaired") return m.practice_decision_repaired();
  return decision === "refused" ? m.practice_decision_refused() : m.practice_decision_none();
}

function DraftVerdict({ draft }: { draft: DraftRow }) {
  const right = draft.flaw
    ? draft.decision === "repaired" || draft.decision === "refused"
    : draft.decision === "used";
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Badge tone={draft.flaw ? "bad" : "good"}>
          {draft.flaw ? FLAWS[draft.flaw]() : m.practice_draft_sound()}
        </Badge>
        <Badge tone={draft.decision === null ? "neutral" : right ? "good" : "warn"}>
          {decisionWords(draft)}
        </Badge>
      </div>
      <p className="mt-3 whitespace-pre-line">
        {draft.parts.map((part) =>
          part.flawed ? (
            <mark
              key={part.text}
              className="rounded-sm bg-bad-soft px-0.5 text-bad underline decoration-wavy"
            >
              {part.text}
            </mark>
          ) : (
            <span key={part.text}>{part.text}</span>
          ),
        )}
      </p>
      {draft.truth ? <p className="mt-3 text-sm">{m.practice_draft_truth({ truth: draft.truth })}</p> : null}
      {draft.better ? (
        <p className="mt-1 text-sm text-soft">{m.practice_draft_better({ better: draft.better })}</p>
      ) : null}
    </>
  );
}
