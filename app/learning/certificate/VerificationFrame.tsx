import { type ReactNode, useContext } from "react";
import { currentLocale } from "~/i18n/locale";
import { LocaleSwitch } from "~/ui/LocaleSwitch";
import { Logo } from "~/ui/Logo";
import { MAIN_ID, MainContext } from "~/ui/main-landmark";

/** What stands around the verification page for somebody who is not signed in; inside the shell, nothing more. */
export function VerificationFrame({ children }: { children: ReactNode }) {
  if (useContext(MainContext)) return children;
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-b border-line">
        <div className="mx-auto flex w-full max-w-reading flex-wrap items-center justify-between gap-4 px-4 py-3 text-accent sm:px-6 lg:px-8">
          <Logo />
          <div className="text-ink">
            <LocaleSwitch locale={currentLocale()} />
          </div>
        </div>
      </header>
      <main id={MAIN_ID} tabIndex={-1} className="flex-1">
        {children}
      </main>
    </div>
  );
}
