import { useEffect, useRef } from "react";
import { m } from "~/i18n/messages";
import { classes } from "~/ui/classes";
import { Icon, type IconName } from "~/ui/Icon";
import type { TranscriptLine } from "../workplace-view";

interface TranscriptProps {
  lines: readonly TranscriptLine[];
  customer: string;
  adviser: string;
  /** A move is on its way: the customer is about to answer. */
  waiting?: boolean;
}

/** The conversation so far. A polite live region: each new line is read out once. */
export function Transcript({ lines, customer, adviser, waiting = false }: TranscriptProps) {
  const end = useRef<HTMLDivElement>(null);
  const count = useRef(lines.length);
  useEffect(() => {
    if (lines.length > count.current) end.current?.scrollIntoView({ block: "nearest" });
    count.current = lines.length;
  }, [lines.length]);
  return (
    <div className="min-w-0">
      <div role="log" aria-live="polite" aria-relevant="additions">
        <ol className="flex flex-col gap-4">
          {lines.map((line) => (
            <li
              key={line.key}
              className={
                line.who === "adviser" ? "ms-6 sm:ms-16" : line.who === "desk" ? "" : "me-6 sm:me-16"
              }
            >
              {line.who === "desk" ? (
                <DeskLine line={line} />
              ) : (
                <Bubble line={line} customer={customer} adviser={adviser} />
              )}
            </li>
          ))}
        </ol>
      </div>
      <p role="status" className={classes("mt-3 min-h-6 text-sm text-soft", !waiting && "invisible")}>
        {waiting ? m.practice_waiting({ customer }) : null}
      </p>
      <div ref={end} />
    </div>
  );
}

function Bubble({ line, customer, adviser }: { line: TranscriptLine; customer: string; adviser: string }) {
  const own = line.who === "adviser";
  const name = own
    ? m.practice_you_as({ adviser })
    : line.who === "assistant"
      ? m.practice_assistant()
      : customer;
  return (
    <div
      className={classes(
        "rounded-lg border px-4 py-3",
        own ? "border-accent-soft bg-accent-soft" : "border-line bg-surface",
      )}
    >
      <p className="mb-1 flex items-center gap-1.5 text-sm font-semibold text-soft">
        <Icon name={line.who === "assistant" ? "robot" : "person"} size={16} />
        {name}
      </p>
      <p className="whitespace-pre-line">{line.text}</p>
    </div>
  );
}

const DESK: Record<
  Exclude<TranscriptLine["kind"], "said">,
  { icon: IconName; label: (name: string) => string }
> = {
  tool: { icon: "check", label: (name) => m.practice_desk_tool({ name }) },
  tool_refused: { icon: "alert", label: (name) => m.practice_desk_tool_refused({ name }) },
  draft_refused: { icon: "close", label: () => m.practice_desk_draft_refused() },
  reported: { icon: "alert", label: () => m.practice_desk_reported() },
  handover: { icon: "person", label: (name) => m.practice_desk_handover({ name }) },
  closed: { icon: "check", label: () => m.practice_desk_closed() },
};

/** Something that happened at the desk; the customer does not see it. */
function DeskLine({ line }: { line: TranscriptLine }) {
  if (line.kind === "said") return null;
  const { icon, label } = DESK[line.kind];
  return (
    <div className="flex gap-2 border-s-2 border-line py-1 ps-3 text-sm">
      <Icon name={icon} size={18} className="mt-0.5 text-soft" />
      <div className="min-w-0">
        <p className="font-medium">{label(line.label ?? "")}</p>
        {line.text ? <p className="whitespace-pre-line text-soft">{line.text}</p> : null}
      </div>
    </div>
  );
}
