import { Link, type LinkProps } from "@remix-run/react";
import type { ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";

export interface LinkButtonProps extends LinkProps {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** An `<Icon/>` before the words. */
  icon?: ReactNode;
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function LinkButton({
  variant = "secondary",
  size = "medium",
  icon,
  className,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <Link className={buttonLook(variant, size, className)} {...rest}>
      {icon}
      {children}
    </Link>
  );
}
