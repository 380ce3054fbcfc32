import { useNavigation, useSubmit } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { SaveState } from "./use-autosave";

/** States in which the server has every answer that it will take: only then is an attempt submitted. */
const isSettled = (state: SaveState) => state === "saved" || state === "submitted" || state === "time_over";

/**
 * Submits the attempt once everything is saved. Only the wish to submit is sent, not the form: answers are with
 * the server by then, and a page left open in another tab must not bring old ones. Without a connection the
 * page stays and says so. At the end of the time limit it submits by itself.
 */
export function useSubmission(state: SaveState, flush: () => Promise<SaveState>, isOver: boolean) {
  const submit = useSubmit();
  const isLeaving = useNavigation().state !== "idle";
  const [isFlushing, setIsFlushing] = useState(false);
  const isBusy = useRef(false);

  const finish = useCallback(async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    setIsFlushing(true);
    const outcome = await flush();
    setIsFlushing(false);
    isBusy.current = isSettled(outcome);
    if (isSettled(outcome)) submit({ intent: "submit" }, { method: "post" });
  }, [flush, submit]);

  useEffect(() => {
    // While the connection is lost the next attempt to save wakes this again.
    if (isOver && (state === "ready" || isSettled(state))) void finish();
  }, [isOver, state, finish]);

  return { finish, isSending: isFlushing || isLeaving };
}
