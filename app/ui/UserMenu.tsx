import { Form } from "@remix-run/react";
import { m } from "~/i18n/messages";
import type { Locale } from "~/kernel/locale";
import { Disclosure } from "./Disclosure";
import { Icon } from "./Icon";
import { LocaleSwitch } from "./LocaleSwitch";
import { type Theme, ThemeSwitch } from "./ThemeSwitch";

export interface ShellUser {
  name: string;
  /** A line under the name: job or unit. */
  detail?: string;
  locale: Locale;
  theme: Theme;
}

/** Name, language, appearance, way out: a disclosure that works without scripts. */
export function UserMenu({ user }: { user: ShellUser }) {
  return (
    <Disclosure
      summaryLabel={m.ui_user_menu({ name: user.name })}
      summaryClassName="flex min-h-11 items-center gap-2 rounded-md px-2 text-sm hover:bg-accent-soft"
      summary={
        <>
          <Icon name="person" />
          <span className="max-w-40 truncate max-sm:sr-only">{user.name}</span>
          <Icon name="chevron" size={16} className="transition-transform group-open:rotate-180" />
        </>
      }
    >
      <div className="absolute end-0 z-40 mt-2 flex w-80 max-w-[calc(100vw-2rem)] flex-col gap-5 rounded-lg border border-line bg-surface p-5 shadow-lift">
        <div>
          <p className="font-semibold">{user.name}</p>
          {user.detail ? <p className="text-sm text-soft">{user.detail}</p> : null}
        </div>
        <LocaleSwitch locale={user.locale} />
        <ThemeSwitch theme={user.theme} />
        <Form method="post" action="/logout" className="border-t border-line pt-3">
          <button
            type="submit"
            className="-mx-2 flex min-h-11 w-[calc(100%+1rem)] items-center gap-2 rounded-md px-2 text-accent hover:bg-accent-soft"
          >
            <Icon name="leave" />
            {m.ui_sign_out()}
          </button>
        </Form>
      </div>
    </Disclosure>
  );
}
