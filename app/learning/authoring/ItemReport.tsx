import { formatNumber, formatPercent } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { questionKinds } from "~/i18n/question-kinds";
import { Badge } from "~/ui/Badge";
import { type DataColumn, DataTable } from "~/ui/DataTable";
import type { AuthoredItem } from "../authoring";
import type { ItemFigures } from "../item-statistics";
import { MORE_ANSWERS_THAN } from "../item-statistics";
import { FLAG_WORDS } from "./words";

function Figures({ figures, answers }: { figures: ItemFigures; answers: number }) {
  const { facility, discrimination, omitted } = figures;
  const rows = [
    [m.authoring_facility(), formatPercent(facility)],
    [
      m.authoring_discrimination(),
      discrimination === null ? m.authoring_none() : formatNumber(discrimination, 2),
    ],
    [m.authoring_omitted(), formatPercent(omitted)],
    [m.authoring_answers(), formatNumber(answers)],
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-4">
      {rows.map(([name, value]) => (
        <div key={name} className="min-w-0">
          <dt className="text-sm text-soft">{name}</dt>
          <dd className="text-lg font-medium tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type Choice = AuthoredItem["choices"][number];
const choiceColumns = (): DataColumn<Choice>[] => [
  { key: "text", header: m.authoring_choice() },
  {
    key: "right",
    header: m.authoring_choice_is(),
    cell: ({ right }) =>
      right ? <Badge tone="good">{m.authoring_choice_right()}</Badge> : m.authoring_choice_wrong(),
  },
  {
    key: "share",
    header: m.authoring_choice_share(),
    align: "end",
    cell: ({ share }) => (share === 0 ? m.authoring_never_chosen() : formatPercent(share)),
  },
];

/** One item of a bank: its text, how it worked, and what to look at. */
export function ItemReport({ item, number }: { item: AuthoredItem; number: number }) {
  const { figures, choices, wrong } = item;
  return (
    <article className="flex min-w-0 flex-col gap-5 rounded-lg border border-line bg-surface p-5 sm:p-6">
      <header>
        <p className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
          <span>{m.authoring_item_number({ number, id: item.id })}</span>
          <Badge>{questionKinds[item.kind]()}</Badge>
        </p>
        <h3 className="max-w-[66ch] font-sans text-base font-medium">{item.prompt}</h3>
      </header>
      {figures ? (
        <Figures figures={figures} answers={item.answers} />
      ) : (
        <p className="text-soft">
          {m.authoring_item_too_few({ count: item.answers, needed: MORE_ANSWERS_THAN + 1 })}
        </p>
      )}
      {item.flags.length > 0 ? (
        <ul className="flex flex-col gap-3">
          {item.flags.map((flag) => (
            <li key={flag} className="max-w-[66ch]">
              <Badge tone={FLAG_WORDS[flag].tone}>{FLAG_WORDS[flag].name()}</Badge>
              <p className="mt-1">{FLAG_WORDS[flag].advice()}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {choices.length > 0 ? (
        <DataTable
          caption={item.kind === "matching" ? m.authoring_pairs_caption() : m.authoring_choices_caption()}
          columns={choiceColumns()}
          rows={choices}
        />
      ) : null}
      {wrong.length > 0 ? (
        <DataTable
          caption={m.authoring_wrong_caption()}
          columns={[
            { key: "text", header: m.authoring_wrong_text() },
            {
              key: "share",
              header: m.authoring_choice_share(),
              align: "end" as const,
              cell: ({ share }: AuthoredItem["wrong"][number]) => formatPercent(share),
            },
          ]}
          rows={wrong}
        />
      ) : null}
    </article>
  );
}
