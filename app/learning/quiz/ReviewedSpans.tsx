import { m } from "~/i18n/messages";
import { classes } from "~/ui/classes";
import type { Review } from "../review";

type SpotReview = Extract<Review, { kind: "spot" }>;
type Span = NonNullable<SpotReview["pieces"][number]["span"]>;

function verdictOn({ chosen, wrong }: Span): { text: string; look: string } {
  if (wrong) {
    return chosen
      ? { text: m.learning_span_found(), look: "text-good" }
      : { text: m.learning_span_missed(), look: "text-warn" };
  }
  return chosen
    ? { text: m.learning_span_wrongly_marked(), look: "text-warn" }
    : { text: m.learning_span_sound(), look: "text-soft" };
}

/** The draft with its errors marked, then each passage with what is to know about it. */
export function ReviewedSpans({ review }: { review: SpotReview }) {
  const marked = review.pieces.flatMap(({ text, span }) => (span ? [{ text, span }] : []));
  // Quotation marks around what has some of its own would read as one another's.
  const quotes = !marked.some(({ text }) => /[«»“”"]/.test(text));
  return (
    <div>
      <p className="rounded-md border border-line bg-page p-4 leading-loose whitespace-pre-line">
        {review.pieces.map(({ text, span }, index) => {
          const look = span?.wrong
            ? "bg-bad-soft text-bad underline decoration-wavy underline-offset-4"
            : undefined;
          const Element = span?.wrong ? "mark" : "span";
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no other identity
            <Element key={index} className={look}>
              {text}
            </Element>
          );
        })}
      </p>
      <ul className="mt-4 flex list-none flex-col gap-3 ps-0">
        {marked.map(({ text, span }) => {
          const verdict = verdictOn(span);
          return (
            <li key={text} className="max-w-[66ch] border-s-2 border-line ps-3">
              <p className={classes("text-sm font-medium", verdict.look)}>{verdict.text}</p>
              <p>{quotes ? m.learning_quoted({ text: text.trim() }) : text.trim()}</p>
              <p className="text-soft">{span.why}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
