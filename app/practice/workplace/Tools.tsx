import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import type { ToolField, WorkplaceView } from "../workplace-view";
import { MoveForm } from "./MoveForm";

/** What can be done for the customer; a tool that is not ready says why when it is tried. */
export function Tools({ tools, index }: { tools: WorkplaceView["tools"]; index: number }) {
  const shown = tools.filter(({ kind }) => kind !== "search");
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="tools" className="rounded-lg border border-line bg-surface p-5">
      <h2 id="tools" className="text-xl">
        {m.practice_tools()}
      </h2>
      <ul className="mt-3 flex flex-col gap-4">
        {shown.map((tool) => (
          <li key={tool.id}>
            <MoveForm intent="tool" index={index} className="flex flex-col items-start gap-2">
              <input type="hidden" name="tool" value={tool.id} />
              {tool.arguments.map((field) => (
                <ArgumentField key={field.id} field={field} />
              ))}
              <Button variant="secondary" size="small">
                {tool.label}
              </Button>
            </MoveForm>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ArgumentField({ field }: { field: ToolField }) {
  const name = `args.${field.id}`;
  if (field.kind === "choice") {
    return (
      <Select
        label={field.label}
        name={name}
        options={field.options.map((value) => ({ value, label: value }))}
      />
    );
  }
  return (
    <TextField
      label={field.label}
      name={name}
      inputMode={field.kind === "amount" ? "decimal" : undefined}
      maxLength={200}
      required
    />
  );
}
