import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { Page } from "~/ui/Page";
import { Tabs } from "~/ui/Tabs";

/** What stands around each of the pages of refresh. */
export function RefreshFrame({ children }: { children: ReactNode }) {
  return (
    <Page
      title={m.refresh_title()}
      lead={m.refresh_lead()}
      back={{ to: "/learn", label: m.learning_title() }}
      width="reading"
    >
      <Tabs
        label={m.refresh_sections()}
        items={[
          { to: "/refresh", label: m.refresh_tab_today(), end: true },
          { to: "/refresh/forecast", label: m.refresh_tab_forecast() },
          { to: "/refresh/settings", label: m.refresh_tab_settings() },
        ]}
      />
      {children}
    </Page>
  );
}
