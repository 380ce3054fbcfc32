/**
 * A footbridge hung from a light arch between two banks, drawn large. Decoration only. Deck and banks
 * run past the drawing on both sides, so that they reach the edges whatever the shape of the screen.
 */
export function SignInMotif() {
  return (
    <svg
      className="sign-in-line absolute inset-x-0 bottom-0 h-28 w-full overflow-visible lg:h-[44vh]"
      viewBox="0 0 800 400"
      preserveAspectRatio="xMidYMax meet"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M-900 400V298H-20C40 298 84 306 118 332C146 354 176 376 206 400Z" className="sign-in-shore" />
      <path
        d="M1700 400V298H820C760 298 716 306 682 332C654 354 624 376 594 400Z"
        className="sign-in-shore"
      />
      <path d="M60 290Q400-150 740 290" strokeWidth="3.5" />
      <path
        d="M120 219V287M190 154V280M260 107V275M330 79V272M400 70V271M470 79V272M540 107V275M610 154V280M680 219V287"
        strokeWidth="1.5"
        opacity=".75"
      />
      <path d="M-900 306H-20Q400 236 820 306H1700" strokeWidth="6" />
      <circle cx="455" cy="255" r="13" stroke="none" className="fill-next" />
      <path d="M290 372h110M430 372h36M350 388h150" strokeWidth="2" strokeLinecap="round" opacity=".45" />
    </svg>
  );
}
