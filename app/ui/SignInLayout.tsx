import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import type { Locale } from "~/kernel/locale";
import { LocaleSwitch } from "./LocaleSwitch";
import { Logo } from "./Logo";
import { MAIN_ID } from "./main-landmark";
import { SignInMotif } from "./SignInMotif";

/** The page before the pages: the bridge on one side, the form on the other. */
export function SignInLayout({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr] lg:grid-cols-[1.1fr_1fr] lg:grid-rows-1">
      <header className="sign-in-bank relative flex flex-col overflow-hidden px-6 pt-5 pb-32 sm:px-10 lg:sticky lg:top-0 lg:h-dvh lg:sticky lg:top-0 lg:h-dvh lg:justify-between lg:p-12">
        <Logo className="sign-in-words" />
        <p className="sign-in-words relative z-10 mt-5 max-w-[22ch] font-display text-xl lg:max-w-[18ch] font-medium lg:mt-0 lg:mb-[36vh] lg:text-4xl">
          {m.ui_tagline()}
        </p>
        <SignInMotif />
      </header>
      <main id={MAIN_ID} tabIndex={-1} className="flex flex-col px-6 py-8 sm:px-10 lg:p-12">
        <div className="m-auto w-full max-w-[26rem] lg:py-10">{children}</div>
        <div className="mx-auto w-full max-w-[26rem] pt-8">
          <LocaleSwitch locale={locale} />
        </div>
      </main>
    </div>
  );
}
