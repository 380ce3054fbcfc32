import { m } from "~/i18n/messages";
import { EmptyState } from "~/ui/EmptyState";
import { LinkButton } from "~/ui/LinkButton";
import { Section } from "~/ui/Section";
import type { LearningPath, PathEntry } from "../catalogue";
import { CatalogueFrame } from "./CatalogueFrame";
import { goOnLabel } from "./go-on-label";
import { ModuleCard, ModuleShelf } from "./ModuleCard";
import { PathReasons } from "./PathReasons";
import { RefreshCard, type RefreshSummary } from "./RefreshCard";
import { SearchForm } from "./SearchForm";

interface MyPathProps {
  path: LearningPath;
  refresh: RefreshSummary;
}

/** The reader's own way through the modules, each step with its reasons; then what she completed. */
export function MyPath({ path, refresh }: MyPathProps) {
  const { steps, done, titles } = path;
  return (
    <CatalogueFrame view="path" counts={{ path: steps.length }}>
      <SearchForm q="" />
      {refresh.due > 0 ? <RefreshCard summary={refresh} /> : null}
      {steps.length > 0 ? (
        <Section title={m.catalogue_path_steps()}>
          <ol className="flex max-w-[52rem] flex-col gap-5">
            {steps.map((step, index) => (
              <PathStepCard key={step.slug} step={step} number={index + 1} titles={titles} />
            ))}
          </ol>
        </Section>
      ) : (
        <EmptyState title={m.catalogue_path_done_title()}>{m.catalogue_path_done_text()}</EmptyState>
      )}
      {refresh.due > 0 ? null : <RefreshCard summary={refresh} />}
      {done.length > 0 ? (
        <Section title={m.learning_catalogue_done()}>
          <ModuleShelf entries={done} />
        </Section>
      ) : null}
    </CatalogueFrame>
  );
}

interface PathStepProps {
  step: PathEntry;
  /** From 1. */
  number: number;
  titles: Readonly<Record<string, string>>;
}

function PathStepCard({ step, number, titles }: PathStepProps) {
  const isFirst = number === 1;
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2 sm:grid-cols-[2.75rem_minmax(0,1fr)]">
      <span className="pt-5 font-display text-2xl text-soft tabular-nums" aria-hidden="true">
        {number}
      </span>
      <ModuleCard entry={step} isNext={isFirst} showsSummary={isFirst}>
        <PathReasons reasons={step.reasons} titles={titles} progress={step.progress} lessons={step.lessons} />
        {isFirst && step.goOn ? (
          <LinkButton to={step.goOn.to} variant="next" className="mt-5">
            {goOnLabel(step.goOn)}
          </LinkButton>
        ) : null}
      </ModuleCard>
    </li>
  );
}
