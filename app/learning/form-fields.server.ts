/** Largest form that learning takes, in bytes: forty long answers fit several times over. */
const LARGEST_FORM = 200_000;

/** The fields of a posted form. Ends the request with 413 when it is far larger than any quiz. */
export async function readFields(request: Request): Promise<URLSearchParams> {
  const tooLarge = () => new Response(null, { status: 413 });
  if (Number(request.headers.get("Content-Length") ?? 0) > LARGEST_FORM) throw tooLarge();
  const isMultipart = request.headers.get("Content-Type")?.startsWith("multipart/") ?? false;
  if (isMultipart) {
    const fields = new URLSearchParams();
    for (const [name, value] of await request.formData())
      if (typeof value === "string") fields.append(name, value);
    return fields;
  }
  const text = await request.text();
  if (text.length > LARGEST_FORM) throw tooLarge();
  return new URLSearchParams(text);
}
