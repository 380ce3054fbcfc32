import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Notice } from "~/ui/Notice";
import { Progress } from "~/ui/Progress";
import { EnoughForToday } from "./EnoughForToday";
import { NothingToAsk } from "./NothingToAsk";
import { RefreshFrame } from "./RefreshFrame";
import { RefreshMethod } from "./RefreshMethod";
import { RefreshQuestion } from "./RefreshQuestion";
import type { RefreshNotice, RefreshPage } from "./refresh-page";

const NOTICES: Record<RefreshNotice, () => string> = {
  nothing_given: m.refresh_notice_nothing_given,
  changed: m.refresh_notice_changed,
  not_due: m.refresh_notice_not_due,
};

export interface RefreshDayProps {
  page: RefreshPage;
  notice: RefreshNotice | null;
  method: { retention: number; longestSeconds: number };
}

/** Today's refresh: one question at a time, or why there is none. */
export function RefreshDay({ page, notice, method }: RefreshDayProps) {
  const { minutes, seconds } = page.today;
  return (
    <RefreshFrame>
      {notice ? (
        <div role="alert">
          <Notice tone="warn" title={NOTICES[notice]()} />
        </div>
      ) : null}
      {minutes > 0 && (page.state === "question" || page.state === "enough") ? (
        <div className="flex flex-col gap-2">
          <Progress label={m.refresh_minutes_today()} value={Math.round(seconds / 60)} max={minutes} />
          {page.state === "question" ? (
            <p className="text-sm text-soft">
              {m.refresh_left({ count: page.left.items, minutes: page.left.minutes })}
            </p>
          ) : null}
        </div>
      ) : null}
      {page.state === "question" ? (
        <RefreshQuestion key={`${page.module.slug}/${page.question.id}/${page.number}`} page={page} />
      ) : page.state === "enough" ? (
        <EnoughForToday page={page} />
      ) : (
        <NothingToAsk state={page.state} />
      )}
      {page.state === "question" ? (
        <p>
          <Link to={`/learn/${page.module.slug}`} className="link">
            {m.refresh_read_module({ title: page.module.title })}
          </Link>
        </p>
      ) : null}
      <RefreshMethod {...method} />
    </RefreshFrame>
  );
}
