import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { entriesOf, keepDraft, restoreDraft } from "./answer-draft";

export type SaveState = "ready" | "saving" | "saved" | "offline" | "signed_out" | "submitted" | "time_over";

/** Typing pauses this long before a text is sent. */
const TYPING_PAUSE_MS = 600;
const RETRY_MS = 5_000;

/**
 * Sends answers. Not by a Remix fetcher: one that loses the connection would replace the page by an error,
 * and every answer would reload the page's data.
 */
async function send(attemptId: string, entries: [string, string][]): Promise<SaveState> {
  try {
    const response = await fetch(`/attempts/${attemptId}/answers`, {
      method: "POST",
      body: new URLSearchParams(entries),
      redirect: "manual",
      keepalive: true,
    });
    if (response.type === "opaqueredirect" || response.status === 401) return "signed_out";
    if (!response.ok) return "offline";
    const outcome = (await response.json()) as { refused: "submitted" | "time_over" | null };
    return outcome.refused ?? "saved";
  } catch {
    return "offline";
  }
}

/**
 * Saves the items of a form as they change, one request at a time so that none overtakes another. What is
 * not confirmed stays in this browser and is sent again.
 */
export function useAutosave(attemptId: string, form: RefObject<HTMLFormElement>) {
  const [state, setState] = useState<SaveState>("ready");
  const pending = useRef(new Set<string>());
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const run = useCallback(async (): Promise<boolean> => {
    while (form.current && pending.current.size > 0) {
      const items = [...pending.current];
      pending.current.clear();
      setState("saving");
      const outcome = await send(attemptId, entriesOf(form.current, items));
      if (outcome !== "saved") for (const item of items) pending.current.add(item);
      // An attempt that takes no more answers has nothing to keep a draft for.
      const isClosed = outcome === "submitted" || outcome === "time_over";
      if (form.current) keepDraft(attemptId, form.current, isClosed ? [] : [...pending.current]);
      setState(outcome);
      if (outcome !== "saved") return false;
    }
    return true;
  }, [attemptId, form]);

  /** Sends what is not saved yet; true when everything is. */
  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    running.current ??= run().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [run]);

  /** Tells that the answer to `itemId` changed; `isTyping` waits for a pause. */
  const change = useCallback(
    (itemId: string, isTyping: boolean) => {
      pending.current.add(itemId);
      if (form.current) keepDraft(attemptId, form.current, [...pending.current]);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, isTyping ? TYPING_PAUSE_MS : 0);
    },
    [attemptId, form, flush],
  );

  useEffect(() => {
    if (!form.current) return;
    for (const item of restoreDraft(attemptId, form.current)) pending.current.add(item);
    if (pending.current.size > 0) void flush();
  }, [attemptId, form, flush]);

  useEffect(() => {
    if (state !== "offline") return;
    const retry = setTimeout(flush, RETRY_MS);
    window.addEventListener("online", flush);
    return () => {
      clearTimeout(retry);
      window.removeEventListener("online", flush);
    };
  }, [state, flush]);

  return { state, change, flush };
}
