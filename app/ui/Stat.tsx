import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/i18n/messages";

export interface StatProps {
  /** The figure, already formatted. */
  value: ReactNode;
  /** What the figure counts; a phrase that reads on from it. */
  label: ReactNode;
  /** Anything that keeps the figure honest: of how many, since when. */
  detail?: ReactNode;
  /** Where the evidence behind the figure is. */
  to?: string;
  linkLabel?: string;
}

/** A large figure with its words, and the way to what it rests on. */
export function Stat({ value, label, detail, to, linkLabel }: StatProps) {
  return (
    <div className="min-w-0 border-s-2 border-accent ps-4">
      <p>
        <span className="block font-display text-3xl font-medium text-accent tabular-nums">{value}</span>{" "}
        <span className="mt-1 block font-medium">{label}</span>
      </p>
      {detail ? <p className="text-sm text-soft">{detail}</p> : null}
      {to ? (
        <Link to={to} className="link mt-1 inline-block text-sm">
          {linkLabel ?? m.ui_stat_basis()}
        </Link>
      ) : null}
    </div>
  );
}
