import { useEffect, useRef } from "react";
import { m } from "~/i18n/messages";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { Icon } from "~/ui/Icon";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { ItemPreview } from "./ItemPreview";
import { NoticeTable } from "./NoticeTable";
import type { QuestionPreview } from "./question-preview";

/** What was understood: figures, the way to the YAML file, remarks, and the questions one by one. */
export function ImportResult({ preview }: { preview: QuestionPreview }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Read anew for every preview: the answer to the form stands above it.
    if (preview) box.current?.focus();
  }, [preview]);
  const { items, itemCount, notices, noticeCount, leftToWrite, counts } = preview;
  return (
    <div ref={box} tabIndex={-1} className="flex flex-col gap-10 outline-none">
      <Section title={m.questions_understood()}>
        <ul className="mb-5 flex list-none flex-wrap gap-2 p-0">
          <li>
            <Badge tone={itemCount > 0 ? "good" : "neutral"}>{m.questions_taken({ count: itemCount })}</Badge>
          </li>
          <Count tone="bad" count={counts.fault} say={m.questions_faults} />
          <Count tone="neutral" count={counts.skipped} say={m.questions_skipped} />
          <Count tone="info" count={counts.changed} say={m.questions_changes} />
          <Count tone="warn" count={counts.to_write} say={m.questions_to_write} />
        </ul>
        {itemCount === 0 ? (
          <Notice tone="bad" title={m.questions_none_title()}>
            {m.questions_none_text()}
          </Notice>
        ) : (
          <DownloadForm preview={preview} />
        )}
      </Section>
      {notices.length > 0 ? (
        <Section title={m.questions_notices()} lead={m.questions_notices_lead()}>
          {notices.length < noticeCount ? (
            <p className="mb-3 text-soft">
              {m.questions_notices_all({ count: noticeCount, shown: notices.length })}
            </p>
          ) : null}
          <NoticeTable notices={notices} twoFiles={preview.packed.length > 1} />
        </Section>
      ) : null}
      {leftToWrite.length > 0 ? (
        <Details summary={m.questions_left_to_write({ count: counts.to_write })}>
          <p className="mb-4 max-w-[66ch] text-soft">{m.questions_left_lead()}</p>
          <NoticeTable notices={leftToWrite} twoFiles={preview.packed.length > 1} />
        </Details>
      ) : null}
      {items.length > 0 ? (
        <Section
          title={m.questions_items()}
          lead={
            items.length < itemCount
              ? m.questions_items_first({ shown: items.length, count: itemCount })
              : undefined
          }
        >
          <ul className="grid list-none gap-5 p-0 lg:grid-cols-2">
            {items.map((imported) => (
              <li key={imported.item.id} className="min-w-0">
                <ItemPreview {...imported} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  );
}

interface CountProps {
  tone: "bad" | "neutral" | "info" | "warn";
  count: number;
  say: (values: { count: number }) => string;
}

function Count({ tone, count, say }: CountProps) {
  if (count === 0) return null;
  return (
    <li>
      <Badge tone={tone}>{say({ count })}</Badge>
    </li>
  );
}

/** Sends the files once more; the answer is the YAML file. */
function DownloadForm({ preview: { packed, competency } }: { preview: QuestionPreview }) {
  return (
    <form method="post" action="/authoring/questions/yaml" encType="multipart/form-data">
      {packed.map(({ locale, field }) => (
        <input key={locale} type="hidden" name={locale} value={field} />
      ))}
      <input type="hidden" name="competency" value={competency} />
      <Button icon={<Icon name="download" size={18} />}>{m.questions_download()}</Button>
      <p className="mt-3 max-w-[66ch] text-sm text-soft">{m.questions_download_hint()}</p>
    </form>
  );
}
