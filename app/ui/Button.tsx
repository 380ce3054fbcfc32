import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";

export interface ButtonProps extends ComponentPropsWithoutRef<"button"> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** An `<Icon/>` before the words. */
  icon?: ReactNode;
}

/** A native button; submits its form unless `type` says otherwise. */
export function Button({
  variant = "primary",
  size = "medium",
  icon,
  type = "submit",
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button type={type} className={buttonLook(variant, size, className)} {...rest}>
      {icon}
      {children}
    </button>
  );
}
