const TYPES = {
  pdf: "application/pdf",
  csv: "text/csv; charset=utf-8",
  ics: "text/calendar; charset=utf-8; method=PUBLISH",
  yaml: "application/yaml; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
} as const;

export type FileEnding = keyof typeof TYPES;

/**
 * An answer that a browser keeps as a file. Nobody on the way may store it; that it is nothing but its type says
 * (`nosniff`) the server adds to every answer.
 *
 * @param name without its ending: letters of ASCII, digits, hyphens
 */
export function download(body: string | Uint8Array, name: string, ending: FileEnding): Response {
  if (!/^[A-Za-z0-9-]+$/.test(name)) throw new RangeError(`not a plain file name: ${name}`);
  return new Response(body as BodyInit, {
    headers: {
      "Content-Type": TYPES[ending],
      "Content-Disposition": `attachment; filename="${name}.${ending}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
