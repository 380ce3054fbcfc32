import { Form, useLocation } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Icon, type IconName } from "./Icon";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const WORDS: Record<Theme, () => string> = {
  system: m.ui_theme_system,
  light: m.ui_theme_light,
  dark: m.ui_theme_dark,
};
const ICONS: Record<Theme, IconName | null> = { system: null, light: "sun", dark: "moon" };

/** Light, dark, or as the device is set. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action="/theme" preventScrollReset>
      <fieldset>
        <legend className="mb-1 text-sm text-soft">{m.ui_theme()}</legend>
        <input type="hidden" name="returnTo" value={pathname + search} />
        <div className="segments">
          {THEMES.map((option) => {
            const icon = ICONS[option];
            return (
              <button key={option} type="submit" name="theme" value={option} aria-pressed={option === theme}>
                {icon ? <Icon name={icon} size={16} /> : null}
                {WORDS[option]()}
              </button>
            );
          })}
        </div>
      </fieldset>
    </Form>
  );
}
