import { currentLocale } from "~/i18n/locale";
import { m } from "~/i18n/messages";
import type { Localized } from "~/kernel/locale";
import { Button } from "~/ui/Button";
import { ChoiceGroup } from "~/ui/ChoiceGroup";
import { EmptyState } from "~/ui/EmptyState";
import { Icon } from "~/ui/Icon";
import { Select } from "~/ui/Select";

/** Which module, in which language, as what; the answer is a file, so the browser does the asking. */
export function ExportForm({ modules }: { modules: readonly { slug: string; title: Localized }[] }) {
  const locale = currentLocale();
  if (modules.length === 0) {
    return <EmptyState title={m.questions_export_empty()}>{m.questions_export_empty_text()}</EmptyState>;
  }
  return (
    <form method="get" action="/authoring/questions/file" className="flex max-w-reading flex-col gap-5">
      <Select
        id="export-module"
        name="module"
        label={m.questions_export_module()}
        options={modules.map(({ slug, title }) => ({ value: slug, label: title[locale] }))}
      />
      <ChoiceGroup
        name="locale"
        label={m.questions_export_language()}
        inline
        defaultValue={locale}
        options={[
          { value: "fr", label: m.questions_in_fr() },
          { value: "en", label: m.questions_in_en() },
        ]}
      />
      <ChoiceGroup
        name="format"
        label={m.questions_export_format()}
        hint={m.questions_export_losses()}
        defaultValue="xml"
        options={[
          { value: "xml", label: m.questions_format_xml() },
          { value: "gift", label: m.questions_format_gift() },
        ]}
      />
      <div>
        <Button variant="secondary" icon={<Icon name="download" size={18} />}>
          {m.questions_export_button()}
        </Button>
      </div>
    </form>
  );
}
