/**
 * The Content-Security-Policy of every page. Scripts and styles come from this server; the few inline scripts
 * that Remix writes carry the request's `nonce`. `development` adds what Vite's own client needs, nothing else.
 */
export function contentSecurityPolicy(nonce: string, { development = false, secure = false } = {}): string {
  const directives = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    development ? "connect-src 'self' ws:" : "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ];
  return directives.join("; ");
}
