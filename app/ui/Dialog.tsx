import { type ReactNode, useId, useRef } from "react";
import { m } from "~/i18n/messages";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";
import { Icon } from "./Icon";
import { useHydrated } from "./use-hydrated";

export interface DialogProps {
  /** The words of the button that opens it. */
  trigger: ReactNode;
  triggerVariant?: ButtonVariant;
  triggerSize?: ButtonSize;
  title: ReactNode;
  children: ReactNode;
}

/** A native modal dialog; without scripts, the same content unfolds under the same button. */
export function Dialog({
  trigger,
  triggerVariant = "secondary",
  triggerSize = "medium",
  title,
  children,
}: DialogProps) {
  const hydrated = useHydrated();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const look = buttonLook(triggerVariant, triggerSize);

  if (!hydrated)
    return (
      <details>
        <summary className={look}>{trigger}</summary>
        <section aria-labelledby={titleId} className="mt-3 rounded-lg border border-line bg-surface p-5">
          <h2 id={titleId} className="text-xl">
            {title}
          </h2>
          <div className="mt-3">{children}</div>
        </section>
      </details>
    );

  return (
    <div>
      <button
        type="button"
        aria-haspopup="dialog"
        className={look}
        onClick={() => dialog.current?.showModal()}
      >
        {trigger}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="sheet m-auto w-[min(36rem,calc(100vw-2rem))] rounded-xl border border-line bg-surface p-0 text-ink shadow-lift"
      >
        <div className="flex items-start justify-between gap-4 px-6 pt-5">
          <h2 id={titleId} className="text-xl">
            {title}
          </h2>
          <button
            type="button"
            aria-label={m.ui_close()}
            className="-me-2 inline-flex size-11 shrink-0 items-center justify-center rounded-md text-soft hover:bg-sunken hover:text-ink"
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        <div className="px-6 pt-3 pb-6">{children}</div>
      </dialog>
    </div>
  );
}
