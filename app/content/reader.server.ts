import type { ContentReader } from "~/platform/content.server";
import { compileLesson } from "./compile-lesson.server";
import { displayPath, readYaml } from "./read-yaml.server";
import { contentFaults, contentOf } from "./source.server";

/** The reader of the content folder, for entries to put in place. */
export const contentReader: ContentReader = {
  contentOf,
  contentFaults,
  readYaml,
  displayPath,
  compileLesson,
};
