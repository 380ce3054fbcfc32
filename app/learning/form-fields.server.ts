/** Largest form that learning takes, in bytes: forty long answers fit several times over. */
const LARGEST_FORM = 200_000;

const FORM = "application/x-www-form-urlencoded";

/**
 * Ends the request with `status`; the root's error page says why, and what to do, in the reader's language. What
 * is left of the body (the server takes 1 MB at most) is read first: unread, it would break the connection for
 * whatever the browser sends next.
 */
async function refuse(request: Request, status: 400 | 413 | 415): Promise<never> {
  if (!request.bodyUsed) await request.arrayBuffer().catch(() => null);
  throw new Response(null, { status });
}

/**
 * The fields of a posted form. Broken encoding becomes replacement characters, as browsers do it. Ends the
 * request with 413 when it is far larger than any quiz, 415 when it is no form, 400 when it says that it is
 * one and is not.
 */
export async function readFields(request: Request): Promise<URLSearchParams> {
  if (Number(request.headers.get("Content-Length") ?? 0) > LARGEST_FORM) await refuse(request, 413);
  const [type = ""] = (request.headers.get("Content-Type") ?? "").toLowerCase().split(";");
  if (type.trim() === "multipart/form-data") return readMultipart(request);
  if (type.trim() !== FORM) await refuse(request, 415);
  const text = await request.text();
  return text.length > LARGEST_FORM ? refuse(request, 413) : new URLSearchParams(text);
}

async function readMultipart(request: Request): Promise<URLSearchParams> {
  const form = await request.formData().catch(() => refuse(request, 400));
  const fields = new URLSearchParams();
  for (const [name, value] of form) if (typeof value === "string") fields.append(name, value);
  return fields;
}
