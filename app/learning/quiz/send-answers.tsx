/** What came of sending answers. */
export type SendOutcome = "saved" | "offline" | "signed_out" | "refused" | "submitted" | "time_over";

/** What the server said, and what is left of the time limit at the moment `at` of this page's own clock. */
export interface Heard {
  outcome: SendOutcome;
  secondsLeft: number | null;
  /** `performance.now()`, which no change of the clock moves. */
  at: number;
}

/** A server that says nothing for so long is as good as none. */
const PATIENCE_MS = 20_000;

/**
 * Sends answers. Not by a Remix fetcher: one that loses the connection would replace the page by an error,
 * and every answer would reload the page's data.
 */
export async function sendAnswers(attemptId: string, entries: [string, string][]): Promise<Heard> {
  const heard = (outcome: SendOutcome, secondsLeft: number | null = null): Heard => ({
    outcome,
    secondsLeft,
    at: performance.now(),
  });
  try {
    const response = await fetch(`/attempts/${attemptId}/answers`, {
      method: "POST",
      body: new URLSearchParams(entries),
      redirect: "manual",
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.type === "opaqueredirect" || response.status === 401) return heard("signed_out");
    // Sending the same again would be refused again, unlike an error of the server's own.
    if (response.status >= 400 && response.status < 500) return heard("refused");
    if (!response.ok) return heard("offline");
    const { refused, secondsLeft } = (await response.json()) as {
      refused: "submitted" | "time_over" | null;
      secondsLeft: number | null;
    };
    return heard(refused ?? "saved", secondsLeft);
  } catch {
    return heard("offline");
  }
}
