import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { changedItems, entriesOf, forgetDraft, keepDraft, restoreDraft } from "./answer-draft";
import { type Heard, type SendOutcome, sendAnswers } from "./send-answers";

export type SaveState = "ready" | "saving" | SendOutcome;

/** Typing pauses this long before a text is sent. */
const TYPING_PAUSE_MS = 600;
const RETRY_MS = 5_000;

/** What is not sent again by itself: the attempt is closed. */
const isClosed = (outcome: SaveState) => outcome === "submitted" || outcome === "time_over";

/**
 * Saves the items of a form as they change, one request at a time so that none overtakes another. What is
 * not confirmed stays in this browser and is sent again.
 */
export function useAutosave(attemptId: string, form: RefObject<HTMLFormElement>) {
  const [state, setState] = useState<SaveState>("ready");
  const [heard, setHeard] = useState<Heard | null>(null);
  const pending = useRef(new Set<string>());
  const running = useRef<Promise<SaveState> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const run = useCallback(async (): Promise<SaveState> => {
    for (;;) {
      if (!form.current) return "ready";
      const items = [...pending.current];
      pending.current.clear();
      setState("saving");
      const entries = entriesOf(form.current, items);
      const answer = await sendAnswers(attemptId, entries);
      if (answer.outcome === "saved") {
        // Changed again meanwhile: its newer answer is kept until that is confirmed.
        forgetDraft(
          attemptId,
          items.filter((item) => !pending.current.has(item)),
        );
      } else {
        for (const item of items) pending.current.add(item);
        if (isClosed(answer.outcome)) forgetDraft(attemptId, "all");
      }
      setHeard(answer);
      if (answer.outcome === "saved" && pending.current.size > 0) continue;
      setState(answer.outcome);
      return answer.outcome;
    }
  }, [attemptId, form]);

  /** Sends what is not saved yet, or asks the server how things stand; what came of it. */
  const flush = useCallback((): Promise<SaveState> => {
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
      if (form.current) keepDraft(attemptId, form.current, [itemId]);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, isTyping ? TYPING_PAUSE_MS : 0);
    },
    [attemptId, form, flush],
  );

  useEffect(() => {
    if (!form.current) return;
    // What was ticked before this script ran first: what was kept from an earlier visit is older.
    const changed = changedItems(form.current);
    keepDraft(attemptId, form.current, changed);
    for (const item of [...restoreDraft(attemptId, form.current), ...changed]) pending.current.add(item);
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

  useEffect(() => {
    // A telephone may end a page that is out of sight: what is typed does not wait for its pause then.
    const onSight = () => {
      if (document.visibilityState === "hidden" && pending.current.size > 0) void flush();
    };
    document.addEventListener("visibilitychange", onSight);
    return () => document.removeEventListener("visibilitychange", onSight);
  }, [flush]);

  return { state, heard, change, flush };
}
