import { m } from "~/i18n/messages";
import { Icon, type IconName } from "~/ui/Icon";
import type { Channel, Structure } from "../scenario/structure";

const CHANNELS: Record<Channel, { icon: IconName; label: () => string }> = {
  chat: { icon: "chat", label: m.practice_channel_chat },
  phone: { icon: "phone", label: m.practice_channel_phone },
  email: { icon: "mail", label: m.practice_channel_email },
};

const TRADES: Record<Structure["trade"], () => string> = {
  energy: m.practice_trade_energy,
  telecom: m.practice_trade_telecom,
  bank: m.practice_trade_bank,
  insurance: m.practice_trade_insurance,
  retail: m.practice_trade_retail,
  travel: m.practice_trade_travel,
  health: m.practice_trade_health,
  public: m.practice_trade_public,
  software: m.practice_trade_software,
};

const DIFFICULTIES: Record<Structure["difficulty"], () => string> = {
  1: m.practice_difficulty_1,
  2: m.practice_difficulty_2,
  3: m.practice_difficulty_3,
};

export interface ScenarioFactsProps {
  channel: Channel;
  trade: Structure["trade"];
  difficulty: Structure["difficulty"];
  minutes: number;
}

/** Channel, trade, difficulty and length of a scenario, in one line. */
export function ScenarioFacts({ channel, trade, difficulty, minutes }: ScenarioFactsProps) {
  const { icon, label } = CHANNELS[channel];
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-soft">
      <li className="flex items-center gap-1.5">
        <Icon name={icon} size={18} />
        {label()}
      </li>
      <li>{TRADES[trade]()}</li>
      <li>{DIFFICULTIES[difficulty]()}</li>
      <li className="flex items-center gap-1.5">
        <Icon name="clock" size={18} />
        {m.practice_minutes({ minutes })}
      </li>
    </ul>
  );
}
