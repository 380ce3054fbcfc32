import { m } from "~/i18n/messages";
import { Details } from "~/ui/Details";

const KEYS = [
  { key: "right", name: m.catalogue_key_right, does: m.catalogue_keyboard_next },
  { key: "left", name: m.catalogue_key_left, does: m.catalogue_keyboard_previous },
] as const;

/** Which keys do what in a lesson. */
export function KeyboardHelp() {
  return (
    <Details summary={m.catalogue_keyboard()}>
      <dl className="flex flex-col gap-2 text-sm">
        {KEYS.map(({ key, name, does }) => (
          <div key={key} className="flex items-center gap-3">
            <dt>
              <kbd className="inline-flex min-h-8 items-center rounded-sm border border-edge bg-sunken px-2 font-sans font-medium">
                {name()}
              </kbd>
            </dt>
            <dd>{does()}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 max-w-[56ch] text-sm text-soft">{m.catalogue_keyboard_note()}</p>
    </Details>
  );
}
