import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { classes } from "~/ui/classes";
import { Icon, type IconName } from "~/ui/Icon";
import type { LessonProps } from "../lesson-components";

const CHANNELS: Record<LessonProps<"Dialogue">["channel"], { icon: IconName; name: () => string }> = {
  chat: { icon: "chat", name: m.learning_dialogue_chat },
  phone: { icon: "phone", name: m.learning_dialogue_phone },
  email: { icon: "mail", name: m.learning_dialogue_email },
  meeting: { icon: "person", name: m.learning_dialogue_meeting },
};

/** A conversation as it could have been, with its channel and trade. */
export function Dialogue({ channel, trade, children }: LessonProps<"Dialogue"> & { children?: ReactNode }) {
  const { icon, name } = CHANNELS[channel];
  return (
    <figure className="my-8 rounded-lg border border-line bg-sunken p-4 text-base sm:p-5">
      <figcaption className="mb-4 flex items-center gap-2 text-sm text-soft">
        <Icon name={icon} size={18} />
        {m.learning_dialogue_caption({ channel: name(), trade })}
      </figcaption>
      <div className="flex flex-col gap-3">{children}</div>
    </figure>
  );
}

const SPEAKERS: Record<LessonProps<"Line">["who"], { icon: IconName; name: () => string; look: string }> = {
  customer: { icon: "person", name: m.learning_who_customer, look: "me-6 bg-surface sm:me-14" },
  adviser: { icon: "chat", name: m.learning_who_adviser, look: "ms-6 bg-accent-soft sm:ms-14" },
  assistant: { icon: "robot", name: m.learning_who_assistant, look: "ms-6 border-dashed bg-page sm:ms-14" },
  copilot: { icon: "robot", name: m.learning_who_copilot, look: "ms-6 border-dashed bg-page sm:ms-14" },
  colleague: { icon: "person", name: m.learning_who_colleague, look: "me-6 bg-surface sm:me-14" },
  manager: { icon: "person", name: m.learning_who_manager, look: "ms-6 bg-accent-soft sm:ms-14" },
};

/** What one of them says. */
export function Line({ who, children }: LessonProps<"Line"> & { children?: ReactNode }) {
  const { icon, name, look } = SPEAKERS[who];
  return (
    <div className={classes("rounded-md border border-line px-4 py-3", look)}>
      <p className="mb-1 flex items-center gap-1.5 text-sm font-medium text-soft">
        <Icon name={icon} size={16} />
        {name()}
      </p>
      <div>{children}</div>
    </div>
  );
}
