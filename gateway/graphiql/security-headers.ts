/**
 * What the page may do, as short as GraphiQL allows: everything it loads and every answer it asks for comes from
 * the gateway itself.
 */
const contentSecurityPolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self' data:",
  // GraphiQL's stylesheet carries its fonts in itself.
  'font-src': "'self' data:",
  // Monaco, the editor, writes <style> elements for its theme and its lines.
  'style-src': "'self' 'unsafe-inline'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** Sent with the page and with each of its files: a worker obeys the policy of its own file, not of the page. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': Object.entries(contentSecurityPolicy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
