import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { Flash, type FlashMessage } from "./Flash";
import { Logo } from "./Logo";
import { MAIN_ID, MainContext, useFocusOnNewPage } from "./main-landmark";
import { BottomNavigation, HeaderNavigation } from "./Navigation";
import { NavigationProgress } from "./NavigationProgress";
import type { NavigationItem } from "./navigation-item";
import { SpanRule } from "./SpanRule";
import { type ShellUser, UserMenu } from "./UserMenu";

export type { NavigationItem, ShellUser };

export interface ShellProps {
  navigation: readonly NavigationItem[];
  user: ShellUser;
  flash?: FlashMessage | null;
  children: ReactNode;
}

/** What stands around every page of someone who is signed in. */
export function Shell({ navigation, user, flash = null, children }: ShellProps) {
  useFocusOnNewPage();
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <NavigationProgress />
      <header data-print="never" className="border-b border-line bg-page">
        <div className="mx-auto flex w-full max-w-wide flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6 lg:px-8">
          <Link to="/" aria-label={m.ui_home()} className="flex rounded-md py-1 text-accent no-underline">
            <Logo />
          </Link>
          <div className="order-last w-full min-w-0 max-md:hidden lg:order-none lg:w-auto lg:flex-auto">
            <HeaderNavigation items={navigation} />
          </div>
          <div className="ms-auto">
            <UserMenu user={user} />
          </div>
        </div>
      </header>
      <Flash message={flash} />
      <main id={MAIN_ID} tabIndex={-1} className="flex-1">
        <MainContext.Provider value={true}>{children}</MainContext.Provider>
      </main>
      <Footer />
      <BottomNavigation items={navigation} />
    </div>
  );
}

/** The first stop of the keyboard: past the navigation. */
export function SkipLink() {
  return (
    <a
      href={`#${MAIN_ID}`}
      data-print="never"
      className="absolute start-4 top-2 z-50 -translate-y-24 rounded-md bg-accent px-4 py-2 font-medium text-on-accent focus:translate-y-0"
    >
      {m.ui_skip_to_content()}
    </a>
  );
}

function Footer() {
  return (
    <footer data-print="never" className="mt-auto pb-20 md:pb-0">
      <SpanRule className="h-4 w-full text-line" />
      <div className="mx-auto w-full max-w-wide px-4 pt-2 pb-6 text-sm text-soft sm:px-6 lg:px-8">
        <p className="font-display text-base">{m.ui_footer()}</p>
      </div>
    </footer>
  );
}
