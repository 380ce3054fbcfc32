import { Form, useNavigation } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { FormErrors } from "~/ui/FormErrors";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { RefreshFrame } from "./RefreshFrame";

export interface SettingsPageProps {
  /** Minutes a day as they are kept. */
  minutes: number;
  most: number;
  isSaved: boolean;
  isRefused: boolean;
}

/** How many minutes a day a person wants, down to none. */
export function SettingsPage({ minutes, most, isSaved, isRefused }: SettingsPageProps) {
  const isBusy = useNavigation().state !== "idle";
  const fault = m.refresh_minutes_fault({ most });
  return (
    <RefreshFrame>
      <Section title={m.refresh_settings()}>
        <div role="status" className="mb-6 empty:hidden">
          {isSaved && !isRefused ? <Notice tone="good" title={m.refresh_saved()} /> : null}
        </div>
        <Form method="post" className="flex flex-col items-start gap-6">
          <FormErrors faults={isRefused ? [{ fieldId: "minutes", message: fault }] : []} />
          <Select
            key={minutes}
            id="minutes"
            name="minutes"
            label={m.refresh_minutes()}
            hint={m.refresh_minutes_hint({ most })}
            error={isRefused ? fault : undefined}
            defaultValue={String(minutes)}
            options={Array.from({ length: most + 1 }, (_, count) => ({
              value: String(count),
              label: count === 0 ? m.refresh_minutes_off() : m.refresh_minutes_option({ count }),
            }))}
          />
          <Button aria-disabled={isBusy}>{m.refresh_save()}</Button>
        </Form>
      </Section>
    </RefreshFrame>
  );
}
