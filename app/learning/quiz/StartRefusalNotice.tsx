import { Link } from "@remix-run/react";
import { formatDate, formatDay } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { Notice } from "~/ui/Notice";
import type { StartRefusal } from "../attempt";

interface StartRefusalNoticeProps {
  refusal: StartRefusal;
  /** Titles of the modules to complete before, where the page knows them. */
  prerequisites?: readonly { slug: string; title: string }[];
}

/** Why a quiz cannot be started now, and from when it can or what opens it. */
export function StartRefusalNotice({ refusal, prerequisites = [] }: StartRefusalNoticeProps) {
  switch (refusal.tag) {
    case "cool_down":
      return (
        <Notice tone="info" title={m.learning_refused_cool_down({ date: formatDate(refusal.until) })}>
          <p>{m.learning_refused_cool_down_text()}</p>
        </Notice>
      );
    case "limit_reached":
      return (
        <Notice tone="warn" title={m.learning_refused_limit({ date: formatDay(refusal.until) })}>
          <p>{m.learning_refused_limit_text()}</p>
        </Notice>
      );
    case "prerequisites": {
      const missing = prerequisites.filter(({ slug }) => refusal.missing.includes(slug));
      return (
        <Notice tone="info" title={m.assignments_prerequisites_refused({ count: refusal.missing.length })}>
          <p>{m.assignments_prerequisites_text({ count: refusal.missing.length })}</p>
          {missing.length > 0 ? (
            <ul className="mt-2 flex list-disc flex-col gap-1 ps-5">
              {missing.map(({ slug, title }) => (
                <li key={slug}>
                  <Link to={`/learn/${slug}`} className="link">
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          ) : null}
        </Notice>
      );
    }
    case "complete":
      return (
        <Notice tone="good" title={m.learning_refused_complete()}>
          <p>
            {refusal.renewableFrom
              ? m.learning_refused_complete_until({ date: formatDay(refusal.renewableFrom) })
              : m.learning_refused_complete_for_good()}
          </p>
        </Notice>
      );
  }
}
