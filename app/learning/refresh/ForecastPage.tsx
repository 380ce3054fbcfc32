import { formatWeekday } from "~/i18n/format";
import { m } from "~/i18n/messages";
import { BarChart } from "~/ui/BarChart";
import { Section } from "~/ui/Section";
import { Stat } from "~/ui/Stat";
import { NothingToAsk } from "./NothingToAsk";
import { RefreshFrame } from "./RefreshFrame";
import type { RefreshForecast } from "./refresh-page";

/** How many questions come back in the next fortnight, and how many would be recalled today. */
export function ForecastPage({ forecast }: { forecast: RefreshForecast }) {
  const { days, cards, recall } = forecast;
  return (
    <RefreshFrame>
      {recall === null ? (
        <NothingToAsk state="empty" />
      ) : (
        <>
          <Stat
            value={m.refresh_recall({ count: Math.round(recall * 100) })}
            label={m.refresh_recall_label()}
            detail={<span className="block max-w-[66ch]">{m.refresh_recall_detail({ count: cards })}</span>}
          />
          <Section title={m.refresh_forecast()}>
            <BarChart
              title={m.refresh_forecast_chart()}
              description={m.refresh_forecast_text()}
              rowLabel={m.refresh_forecast_day()}
              series={[m.refresh_forecast_items()]}
              bars={days.map(({ day, items }) => ({ id: day, label: formatWeekday(day), values: [items] }))}
            />
          </Section>
        </>
      )}
    </RefreshFrame>
  );
}
