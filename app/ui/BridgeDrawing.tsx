/** The motif at length: a light arch over the water, someone on it. Decoration only. */
export function BridgeDrawing({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 176 64" fill="none" aria-hidden="true" focusable="false">
      <path d="M4 52 Q88 -12 172 52" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <path d="M4 40 Q88 14 172 40" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
      <path
        d="M40 30.5v-.6M52 27.9v-6.4M64 26v-3.4M76 24.9v-4.6M100 24.9v-4.6M112 26v-3.4M124 27.9v-6.4"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <path d="M20 60h36M72 60h12M98 60h58" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" opacity=".35" />
      <circle cx="60" cy="16" r="5" className="fill-next" />
    </svg>
  );
}
