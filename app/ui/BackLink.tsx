import { Link } from "@remix-run/react";
import { Icon } from "./Icon";

/** The way back to the page above. */
export function BackLink({ to, label }: { to: string; label: string }) {
  return (
    <Link
      to={to}
      data-print="never"
      className="-ms-1 inline-flex min-h-8 items-center gap-1.5 text-sm text-accent underline-offset-4 hover:underline"
    >
      <Icon name="back" size={18} />
      {label}
    </Link>
  );
}
