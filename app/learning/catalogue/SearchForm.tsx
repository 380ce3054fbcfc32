import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { TextField } from "~/ui/TextField";

interface SearchFormProps {
  q: string;
  /** The filters, sent with the search. */
  children?: ReactNode;
}

/** One line to search the library by; a plain GET form, whose answer has an address. */
export function SearchForm({ q, children }: SearchFormProps) {
  return (
    <Form method="get" action="/learn" role="search" className="flex flex-col gap-5">
      <input type="hidden" name="view" value="all" />
      <div className="flex max-w-[40rem] flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-60">
          {/* A key, so that a cleared search clears the field. */}
          <TextField
            key={q}
            type="search"
            name="q"
            label={m.catalogue_search()}
            hint={m.catalogue_search_hint()}
            defaultValue={q}
            maxLength={200}
            autoComplete="off"
            enterKeyHint="search"
          />
        </div>
        <Button variant="primary">
          <Icon name="search" size={18} />
          {m.catalogue_search_submit()}
        </Button>
      </div>
      {children}
    </Form>
  );
}
