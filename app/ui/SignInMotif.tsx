/** A footbridge hung from a light arch between two banks, drawn large. Decoration only. */
export function SignInMotif() {
  return (
    <svg
      className="sign-in-line absolute inset-x-0 bottom-0 h-32 w-full lg:h-[46vh]"
      viewBox="0 0 800 400"
      preserveAspectRatio="xMidYMax slice"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M0 400V292C40 286 84 300 118 326C146 348 176 372 206 400Z" className="sign-in-shore" />
      <path d="M800 400V292C760 286 716 300 682 326C654 348 624 372 594 400Z" className="sign-in-shore" />
      <path d="M60 286Q400-174 740 286" strokeWidth="3" />
      <path
        d="M140 238V283M210 207V278M280 185V274M350 173V272M420 171V272M490 179V273M560 196V276M630 224V280"
        strokeWidth="1.5"
        opacity=".75"
      />
      <path d="M-20 300Q400 188 820 300" strokeWidth="6" />
      <circle cx="455" cy="257" r="13" stroke="none" className="fill-next" />
      <path
        d="M270 372h120M410 372h40M340 388h180M486 372h70"
        strokeWidth="2"
        strokeLinecap="round"
        opacity=".45"
      />
    </svg>
  );
}
