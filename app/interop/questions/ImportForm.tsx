import { Form } from "@remix-run/react";
import { currentLocale } from "~/i18n/locale";
import { m } from "~/i18n/messages";
import type { Localized } from "~/kernel/locale";
import { Button } from "~/ui/Button";
import { FormErrors } from "~/ui/FormErrors";
import { Icon } from "~/ui/Icon";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";

/** The browser's own button in a file field, as quiet as the field. */
const FILE_BUTTON =
  "file:me-3 file:rounded-sm file:border-0 file:bg-sunken file:px-3 file:py-1 file:font-semibold file:text-ink";
const TYPES = ".txt,.gift,.xml,text/plain,text/xml,application/xml";

interface ImportFormProps {
  competencies: readonly { id: string; title: Localized }[];
  /** No file was chosen. */
  isEmpty: boolean;
}

/** One file per language and the competency of questions that name none. */
export function ImportForm({ competencies, isEmpty }: ImportFormProps) {
  const locale = currentLocale();
  const error = isEmpty ? m.questions_file_needed() : null;
  // As a document, so that the server's own page answers a file that it does not let in.
  return (
    <Form
      method="post"
      reloadDocument
      encType="multipart/form-data"
      className="flex max-w-reading flex-col gap-5"
    >
      <FormErrors faults={error ? [{ fieldId: "questions-fr", message: error }] : []} />
      <p className="text-sm text-soft">{m.questions_file_hint()}</p>
      <TextField
        id="questions-fr"
        name="fr"
        type="file"
        accept={TYPES}
        className={FILE_BUTTON}
        label={m.questions_file_fr()}
        error={error}
      />
      <TextField
        id="questions-en"
        name="en"
        type="file"
        accept={TYPES}
        className={FILE_BUTTON}
        label={m.questions_file_en()}
      />
      <Select
        id="questions-competency"
        name="competency"
        label={m.questions_competency()}
        hint={m.questions_competency_hint()}
        empty={m.questions_competency_later()}
        options={competencies.map(({ id, title }) => ({ value: id, label: title[locale] }))}
      />
      <div>
        <Button icon={<Icon name="eye" size={18} />}>{m.questions_look()}</Button>
      </div>
    </Form>
  );
}
