import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import type { ModulePage } from "../catalogue";
import type { Duty } from "../duty";
import { DutyBadge } from "./DutyBadge";
import { dutyLines } from "./PathReasons";

interface ModuleNoticesProps {
  module: ModulePage;
}

const keyOf = ({ kind, dueOn, assignmentId }: Duty) => `${kind} ${dueOn} ${assignmentId}`;

/** What somebody or something asks of the reader in this module, by when and why. */
export function Asked({ module: { duties } }: ModuleNoticesProps) {
  if (duties.length === 0) return null;
  return (
    <Section title={m.catalogue_asked()}>
      <ul className="flex max-w-reading flex-col gap-4">
        {duties.map((duty) => (
          <li key={keyOf(duty)} className="flex flex-col items-start gap-1.5 border-s-4 border-line ps-4">
            <DutyBadge state={duty.state} />
            {dutyLines(duty).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the latest revision changed, to who completed the module before it. */
export function WhatChanged({ module: { isRevisedSince, revision } }: ModuleNoticesProps) {
  if (!isRevisedSince) return null;
  return (
    <Notice tone="info" title={m.catalogue_news({ date: formatDay(revision.date) })}>
      <p>{revision.note}</p>
      <p className="mt-1 text-soft">
        {revision.kind === "material" ? m.catalogue_news_material() : m.catalogue_news_minor()}
      </p>
    </Notice>
  );
}

/** The reader's own time on the lessons; nobody else sees it. */
export function TimeSpent({ module: { secondsActive } }: ModuleNoticesProps) {
  const minutes = Math.round(secondsActive / 60);
  if (minutes === 0) return null;
  return (
    <div className="text-sm text-soft">
      <p>{m.catalogue_time_spent({ count: minutes })}</p>
      <p>{m.catalogue_time_private()}</p>
    </div>
  );
}
