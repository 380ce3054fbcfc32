import { gunzipSync, gzipSync } from "node:zlib";
import { slugSchema } from "~/kernel/ids";
import { LOCALES } from "~/kernel/locale";
import { FILE_LIMITS } from "./foreign-question";
import type { QuestionFile } from "./import-questions";

/** Question files out of a form, and the competency of questions that name none. */
export interface QuestionUpload {
  files: QuestionFile[];
  competency: string | null;
}

/** A file as text for a hidden field, so that what was looked at can be asked for again; nothing is stored here. */
export const packFile = (bytes: Uint8Array): string => gzipSync(bytes).toString("base64");

/** Undoes `packFile`. Null for anything else, and for what would unfold beyond the limit of a file. */
function unpackFile(packed: string): Uint8Array | null {
  try {
    return gunzipSync(Buffer.from(packed, "base64"), { maxOutputLength: FILE_LIMITS.bytes });
  } catch {
    return null;
  }
}

const refuse = (status: 400 | 413): never => {
  throw new Response(null, { status });
};

/**
 * Reads the form of the import: per language a chosen file or a packed one; fields without a file are left out.
 * Ends the request with 400 for a form that is none or a field that was tampered with, 413 for files that are
 * larger together than one may be.
 */
export async function readUpload(request: Request): Promise<QuestionUpload> {
  const form = await request.formData().catch(() => refuse(400));
  const files: QuestionFile[] = [];
  for (const locale of LOCALES) {
    const field = form.get(locale);
    if (field === null || field === "") continue;
    const bytes = typeof field === "string" ? unpackFile(field) : new Uint8Array(await field.arrayBuffer());
    if (bytes === null) return refuse(400);
    // A browser sends a file without name or content where none was chosen.
    const isChosen = typeof field === "string" || field.name !== "" || bytes.length > 0;
    if (isChosen) files.push({ locale, bytes });
  }
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > FILE_LIMITS.bytes) return refuse(413);
  const competency = slugSchema.safeParse(form.get("competency"));
  return { files, competency: competency.success ? competency.data : null };
}
