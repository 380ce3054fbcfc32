import { classes } from "./classes";
import { Icon } from "./Icon";
import { TONE_GROUND, type Tone } from "./tone";

export interface FlashMessage {
  tone: Tone;
  text: string;
}

/**
 * What the last action did, said once by the server. The live region is always there and only its
 * content changes, so that it is announced.
 */
export function Flash({ message }: { message: FlashMessage | null }) {
  return (
    <div role="status" data-print="never" className="mx-auto w-full max-w-wide px-4 sm:px-6 lg:px-8">
      {message ? (
        <p
          className={classes(
            "mt-4 flex items-start gap-3 rounded-md border border-current px-4 py-3 font-medium",
            TONE_GROUND[message.tone],
          )}
        >
          <Icon
            name={message.tone === "good" ? "check" : message.tone === "info" ? "info" : "alert"}
            className="mt-1"
          />
          <span className="min-w-0">{message.text}</span>
        </p>
      ) : null}
    </div>
  );
}
