/** What a state means to the reader. */
export type Tone = "neutral" | "good" | "warn" | "bad" | "info";

/** Text on its soft ground. */
export const TONE_GROUND: Record<Tone, string> = {
  neutral: "bg-sunken text-ink",
  good: "bg-good-soft text-good",
  warn: "bg-warn-soft text-warn",
  bad: "bg-bad-soft text-bad",
  info: "bg-info-soft text-info",
};

/** The coloured edge of a notice. */
export const TONE_EDGE: Record<Tone, string> = {
  neutral: "border-s-edge",
  good: "border-s-good",
  warn: "border-s-warn",
  bad: "border-s-bad",
  info: "border-s-info",
};

/** Text in the tone's colour on page or surface. */
export const TONE_TEXT: Record<Tone, string> = {
  neutral: "text-soft",
  good: "text-good",
  warn: "text-warn",
  bad: "text-bad",
  info: "text-info",
};
