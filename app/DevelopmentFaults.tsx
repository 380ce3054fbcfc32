import { m } from "~/i18n/messages";
import { Notice } from "~/ui/Notice";

interface DevelopmentFaultsProps {
  faults: readonly { file: string; line: number; what: string; mend: string }[];
}

/** As many as help; the terminal and `content check` have all of them. */
const MOST = 8;

/** At `npm run dev`, over every page: what an author has to mend, and where. */
export function DevelopmentFaults({ faults }: DevelopmentFaultsProps) {
  if (faults.length === 0) return null;
  return (
    <div className="mx-auto w-full max-w-wide px-4 pt-6 sm:px-6 lg:px-8">
      <Notice tone="bad" title={m.authoring_faults({ count: faults.length })}>
        <ul className="mt-2 flex flex-col gap-2">
          {faults.slice(0, MOST).map(({ file, line, what, mend }) => (
            <li key={`${file}:${line}:${what}`} className="min-w-0 break-words">
              <code>{`${file}:${line}`}</code>
              <br />
              {m.authoring_fault({ what, mend })}
            </li>
          ))}
        </ul>
        <p className="mt-2 text-sm text-soft">{m.authoring_faults_left_out()}</p>
      </Notice>
    </div>
  );
}
