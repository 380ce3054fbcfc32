import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Section } from "~/ui/Section";
import type { ModulePage } from "../catalogue";
import { ModuleStateBadge } from "./ModuleStateBadge";

/** The modules that this one builds on, each with how far the reader is. */
export function Prerequisites({ module: { prerequisites } }: { module: ModulePage }) {
  if (prerequisites.length === 0) return null;
  return (
    <Section title={m.catalogue_prerequisites()}>
      <ul className="flex max-w-reading flex-col gap-3">
        {prerequisites.map(({ slug, title, state }) => (
          <li key={slug} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Link to={`/learn/${slug}`} className="link">
              {title}
            </Link>
            <ModuleStateBadge state={state} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
