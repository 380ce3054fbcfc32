import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { Notice } from "~/ui/Notice";
import { Page } from "~/ui/Page";
import { Section } from "~/ui/Section";
import type { MethodExample } from "../method-example";
import { SMALLEST_GROUP } from "../visibility";
import { ResultRules } from "./ResultRules";
import { EvidenceRules, FadingRules, VerdictRules } from "./Rules";
import { WorkedExample } from "./WorkedExample";

export interface MethodProps {
  example: MethodExample;
  consulted: boolean;
  /** Methods of other parts of Passerelle. */
  children?: ReactNode;
}

/** How everything about readiness is computed: for everybody, with no person's data in it. */
export function Method({ example, consulted, children }: MethodProps) {
  return (
    <Page title={m.readiness_method_title()} lead={m.readiness_method_lead()} width="reading">
      <Section title={m.readiness_method_people_title()}>
        <p>{m.readiness_method_people_text()}</p>
      </Section>
      <EvidenceRules />
      <ResultRules conversation={example.conversation} />
      <FadingRules now={example.at} />
      <Section title={m.readiness_method_mastery_title()}>
        <p>{m.readiness_method_mastery_text()}</p>
      </Section>
      <VerdictRules />
      <WorkedExample example={example} />
      <Section title={m.readiness_method_role_title()}>
        <p>{m.readiness_method_role_text()}</p>
      </Section>
      <Section title={m.readiness_method_who_title()}>
        <div className="flex flex-col gap-4">
          <ul className="list-disc ps-5">
            <li>{m.readiness_method_who_self()}</li>
            <li>{m.readiness_method_who_manager({ smallest: SMALLEST_GROUP })}</li>
            <li>{m.readiness_method_who_representative()}</li>
            <li>{m.readiness_method_who_practice()}</li>
          </ul>
          <Notice tone="info">
            {consulted ? m.readiness_method_now_consulted() : m.readiness_method_now_not_consulted()}
          </Notice>
        </div>
      </Section>
      {children}
      <Section title={m.readiness_method_sources_title()}>
        <p>{m.readiness_method_sources_text()}</p>
      </Section>
    </Page>
  );
}
