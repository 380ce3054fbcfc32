import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Icon } from "~/ui/Icon";
import { Section } from "~/ui/Section";
import type { ModulePage } from "../catalogue";

interface ModuleFactsProps {
  module: ModulePage;
}

/** What one can do afterwards. */
export function Objectives({ module }: ModuleFactsProps) {
  return (
    <Section title={m.learning_objectives()}>
      <ul className="flex max-w-reading flex-col gap-3">
        {module.objectives.map(({ text, level }) => (
          <li key={text} className="flex gap-3">
            <Icon name="check" className="mt-1 text-accent" />
            <span>
              {text} <span className="text-sm text-soft">{m.learning_objective_level({ level })}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What completes the module, and what becomes evidence. */
export function WhatCounts({ module }: ModuleFactsProps) {
  return (
    <Section title={m.learning_what_counts()}>
      <div className="flex max-w-reading flex-col gap-3">
        <p>{m.learning_what_counts_text()}</p>
        {module.prerequisites.every(({ completed }) => completed) ? <p>{m.catalogue_any_order()}</p> : null}
        <p>{m.learning_what_counts_evidence()}</p>
        {module.expiresAfterDays === null ? null : (
          <p>{m.learning_expires_after({ count: module.expiresAfterDays })}</p>
        )}
      </div>
    </Section>
  );
}

/** What the module rests on, and when it was last revised. */
export function Sources({ module }: ModuleFactsProps) {
  return (
    <Section title={m.learning_sources()}>
      <ul className="flex max-w-reading list-disc flex-col gap-2 ps-5">
        {module.sources.map(({ title, url, date }) => (
          <li key={url + title}>
            <a href={url} className="link">
              {title}
            </a>{" "}
            <span className="whitespace-nowrap text-sm text-soft">
              {m.learning_source_dated({ date: formatDay(date) })}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-4 max-w-reading text-sm text-soft">
        {m.learning_revised({ date: formatDay(module.revision.date), note: module.revision.note })}
      </p>
    </Section>
  );
}
