import { m } from "~/i18n/messages";
import { inLocale } from "./plan-words";
import type { FigureSource } from "./role";

/** Where public figures come from: publisher, date, licence, and how to read them. */
export function SourceList({ sources }: { sources: readonly FigureSource[] }) {
  return (
    <ul className="flex flex-col gap-4">
      {sources.map((source) => (
        <li key={source.id}>
          <a className="link font-medium" href={source.url}>
            {inLocale(source.title)}
          </a>
          <p className="text-sm text-soft">
            {m.transitions_source_line({
              publisher: source.publisher,
              date: source.date,
              licence: source.licence,
            })}
          </p>
          <p>{inLocale(source.scale)}</p>
        </li>
      ))}
    </ul>
  );
}
