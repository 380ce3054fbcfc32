/** The motif: a rule that rises very slightly, as the deck of a footbridge does. Decoration only. */
export function SpanRule({ className = "h-3 w-full text-line" }: { className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M0 9.5 Q50 -8 100 9.5"
        stroke="currentColor"
        strokeWidth="1.25"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
