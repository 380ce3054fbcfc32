/**
 * The motif: a footbridge hung from a light arch, someone on the way over. Decoration only.
 * `broken` leaves a gap in the deck, for pages that could not be reached.
 */
export function BridgeDrawing({ className, broken = false }: { className?: string; broken?: boolean }) {
  return (
    <svg
      className={className}
      viewBox="0 0 176 64"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={broken ? BROKEN_DECK : DECK} strokeWidth="3" />
      <path d={ARCH} strokeWidth="2" strokeDasharray={broken ? "1 6" : undefined} />
      <path d={broken ? BROKEN_HANGERS : HANGERS} strokeWidth="1.25" />
      <path d={WATER} strokeWidth="1.5" opacity=".4" />
      <circle cx={broken ? 61 : 115} cy={broken ? 34 : 33.5} r="5" stroke="none" className="fill-next" />
    </svg>
  );
}

const ARCH = "M14 43Q88-14 162 43";
const DECK = "M2 44Q88 36 174 44";
const BROKEN_DECK = "M2 44Q36 40.9 70 40.2M108 40.2Q141 40.9 174 44";
const HANGERS =
  "M34 29.7V41.6M52 21.2V40.7M70 16.2V40.2M88 14.5V40.0M106 16.2V40.2M124 21.2V40.7M142 29.7V41.6";
const BROKEN_HANGERS = "M34 29.7V41.6M52 21.2V40.7M124 21.2V40.7M142 29.7V41.6";
const WATER = "M40 57h30M80 57h8M98 57h42";
