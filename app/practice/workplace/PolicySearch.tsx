import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { TextField } from "~/ui/TextField";
import type { WorkplaceView } from "../workplace-view";
import { MoveForm } from "./MoveForm";

interface PolicySearchProps {
  tool: WorkplaceView["tools"][number] | undefined;
  found: WorkplaceView["found"];
  index: number;
}

/** The company's rules, to be looked up before they are quoted. */
export function PolicySearch({ tool, found, index }: PolicySearchProps) {
  if (!tool) return null;
  const field = tool.arguments[0];
  return (
    <section aria-labelledby="policy" className="rounded-lg border border-line bg-surface p-5">
      <h2 id="policy" className="text-xl">
        {m.practice_policy()}
      </h2>
      <MoveForm intent="tool" index={index} className="mt-3 flex flex-col items-start gap-3">
        <input type="hidden" name="tool" value={tool.id} />
        {field ? (
          <TextField label={field.label} name={`args.${field.id}`} type="search" maxLength={200} />
        ) : null}
        <Button variant="secondary" size="small">
          {tool.label}
        </Button>
      </MoveForm>
      {found === null ? null : (
        <div className="mt-4 flex flex-col gap-2" role="status">
          <p className="text-sm text-soft">{m.practice_policy_found({ count: found.length })}</p>
          {found.map((article, position) => (
            <Details key={article.id} summary={article.title} open={position === 0}>
              <p className="text-sm">{article.text}</p>
            </Details>
          ))}
        </div>
      )}
    </section>
  );
}
