import { memo } from "react";
import { formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Notice } from "~/ui/Notice";
import { Page } from "~/ui/Page";
import type { TreeRenderer } from "~/ui/tree-components";
import type { LessonPage } from "../lesson";
import { LessonEnd } from "./LessonEnd";
import { FoldedOutline, SideOutline } from "./LessonOutline";
import { LessonText } from "./LessonText";
import { useCurrentHeading } from "./use-current-heading";
import { useLessonKeys } from "./use-lesson-keys";
import { useOpenForPrint } from "./use-open-for-print";
import { useTimeOnTask } from "./use-time-on-task";

// Scrolling changes the outline only: the text is not drawn again for it.
const SteadyText = memo(LessonText);

/** A lesson: where it stands, its text with an outline beside it, and the way on. */
export function LessonReader({ page, Tree }: { page: LessonPage; Tree: TreeRenderer }) {
  const { module, lesson, outline } = page;
  const { current, position } = useCurrentHeading(outline);
  const at = (slug: string | undefined) => (slug === undefined ? null : `/learn/${module.slug}/${slug}`);
  useTimeOnTask(module.slug, lesson.slug, position);
  useLessonKeys(at(page.previous?.slug), at(page.next?.slug));
  useOpenForPrint();
  return (
    <Page
      title={lesson.title}
      eyebrow={
        <>
          {m.learning_lesson_number({ number: page.number, count: page.of })}
          {" · "}
          {m.learning_lesson_minutes({ count: lesson.minutes })}
        </>
      }
      back={{ to: `/learn/${module.slug}`, label: module.title }}
    >
      <div className="reading-bar" aria-hidden="true" data-print="never" />
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,44rem)_minmax(13rem,1fr)]">
        <div className="flex min-w-0 flex-col gap-8">
          <p className="hidden text-sm print:block">
            {m.catalogue_printed_from({
              ...{ module: module.title, number: page.number, count: page.of, date: formatDay(page.today) },
            })}
          </p>
          <Before page={page} />
          <FoldedOutline outline={outline} current={current} />
          <div className="[&_:is(h2,h3)]:scroll-mt-6">
            <SteadyText page={page} Tree={Tree} />
          </div>
          <LessonEnd page={page} />
        </div>
        <div className="max-lg:hidden" data-print="never">
          <div className="sticky top-8 max-h-[calc(100dvh-4rem)] overflow-y-auto">
            <SideOutline outline={outline} current={current} />
          </div>
        </div>
      </div>
    </Page>
  );
}

/** What the reader should know before the text: that it changed, and where she stopped. */
function Before({ page: { resume, isChanged } }: { page: LessonPage }) {
  if (!resume && !isChanged) return null;
  return (
    <div className="flex flex-col gap-4" data-print="never">
      {isChanged ? <Notice tone="info" title={m.catalogue_changed_notice()} /> : null}
      {resume ? (
        <Notice tone="info" title={m.catalogue_resume_title({ heading: resume.text })}>
          <a href={`#${resume.id}`} className="link">
            {m.catalogue_resume_go()}
          </a>
        </Notice>
      ) : null}
    </div>
  );
}
