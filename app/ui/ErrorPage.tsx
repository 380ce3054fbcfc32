import { type ReactNode, useContext } from "react";
import { m } from "~/i18n/messages";
import { BridgeDrawing } from "./BridgeDrawing";
import { LinkButton } from "./LinkButton";
import { MainContext } from "./main-landmark";

export interface ErrorPageProps {
  /** HTTP status, or "offline" when nothing answered. */
  status: number | "offline";
  /** Replaces the usual title and text of this status. */
  title?: ReactNode;
  text?: ReactNode;
  /** The way out; by default the home page. */
  action?: ReactNode;
}

function words(status: ErrorPageProps["status"]) {
  if (status === "offline") return { title: m.ui_error_offline_title(), text: m.ui_error_offline_text() };
  if (status === 401 || status === 403) return { title: m.ui_error_403_title(), text: m.ui_error_403_text() };
  if (status === 404) return { title: m.ui_error_404_title(), text: m.ui_error_404_text() };
  if (status === 413) return { title: m.ui_error_413_title(), text: m.ui_error_413_text() };
  if (status === 400 || status === 415) return { title: m.ui_error_400_title(), text: m.ui_error_400_text() };
  return { title: m.ui_error_500_title(), text: m.ui_error_500_text() };
}

/** What went wrong in plain words, whether something is lost, and a way out. */
export function ErrorPage({ status, title, text, action }: ErrorPageProps) {
  const usual = words(status);
  // Outside the shell nothing else provides the page's main part.
  const Part = useContext(MainContext) ? "div" : "main";
  return (
    <Part className="mx-auto flex w-full max-w-reading flex-col items-start px-4 py-16 sm:px-6">
      <BridgeDrawing className="mb-8 h-20 w-56 max-w-full text-accent" broken />
      {status === "offline" ? null : (
        <p className="mb-2 text-sm font-medium text-soft">{m.ui_error_status({ status })}</p>
      )}
      <h1 className="text-3xl text-accent">{title ?? usual.title}</h1>
      <p className="mt-4 max-w-[56ch] text-lg text-soft">{text ?? usual.text}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        {action ?? (
          <LinkButton to="/" variant="primary">
            {m.ui_error_home()}
          </LinkButton>
        )}
      </div>
    </Part>
  );
}
