import { z } from "~/kernel/zod";

/** What the sign-in form sends. */
export const signInSchema = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  password: z.string().min(1).max(200),
});

/**
 * Where to go after signing in: the page that was asked for, or home. Only a path of this site is believed, so
 * that a link cannot send somebody who just signed in to another site.
 */
export function safeReturnPath(wish: string | null | undefined): string {
  if (!wish || wish.length > 500 || !/^\/(?![/\\])[^\s\\]*$/.test(wish)) return "/";
  return wish.startsWith("/login") || wish.startsWith("/logout") ? "/" : wish;
}
