import { externalSource } from "~/learning/external.server";
import { lawSource } from "~/learning/law.server";
import { moduleSource } from "~/learning/modules.server";
import type { ContentSource } from "~/platform/content.server";
import { scenarioSource } from "~/practice/scenarios.server";
import { competencySource } from "~/readiness/competencies.server";
import { roleRequirementsSource } from "~/readiness/role-requirements.server";
import { figureSourceSource, roleSource } from "~/transitions/roles.server";

/** Every kind of content: what is checked before a release and built for production. */
export const CONTENT_SOURCES: readonly ContentSource<unknown>[] = [
  competencySource,
  lawSource,
  moduleSource,
  externalSource,
  roleSource,
  scenarioSource,
  roleRequirementsSource,
  figureSourceSource,
];
