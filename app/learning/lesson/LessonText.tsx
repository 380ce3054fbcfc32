import { Link } from "@remix-run/react";
import type { ComponentPropsWithoutRef } from "react";
import { Prose } from "~/ui/Prose";
import type { TreeComponents, TreeRenderer } from "~/ui/tree-components";
import type { LessonPage } from "../lesson";
import type { LessonComponent } from "../lesson-components";
import { AtYourDesk } from "./AtYourDesk";
import { Check } from "./Check";
import { Dialogue, Line } from "./Dialogue";
import { Figure } from "./Figure";
import { LawEntryCard } from "./LawEntryCard";
import { LessonProvider } from "./lesson-context";
import { Reflection } from "./Reflection";
import { Reveal } from "./Reveal";
import { ScenarioCard } from "./ScenarioCard";

/** Each component that an author may name has its side of the page here. */
const LESSON_PARTS: Record<LessonComponent, TreeComponents[string]> = {
  Check,
  SpotTheError: Check,
  Reveal,
  Dialogue,
  Line,
  Scenario: ScenarioCard,
  Reflect: Reflection,
  AtYourDesk,
  Figure,
  Law: LawEntryCard,
};

/** Links inside the application change the page without loading it anew. */
function Anchor({ href = "", ...rest }: ComponentPropsWithoutRef<"a">) {
  return href.startsWith("/") ? <Link to={href} {...rest} /> : <a href={href} {...rest} />;
}

/** A table that scrolls by itself on a narrow screen; focusable, so that a keyboard can scroll it. */
function ScrollingTable(props: ComponentPropsWithoutRef<"table">) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
  return <table tabIndex={0} {...props} />;
}

const components: TreeComponents = { ...LESSON_PARTS, a: Anchor, table: ScrollingTable };

/** The text of a lesson with its interactive parts. */
export function LessonText({ page, Tree }: { page: LessonPage; Tree: TreeRenderer }) {
  return (
    <LessonProvider value={page}>
      <Prose>
        <Tree nodes={page.tree} components={components} />
      </Prose>
    </LessonProvider>
  );
}
