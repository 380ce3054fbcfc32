import { isValid, lastCycle } from "./completion-cycle";

// Crockford's base 32: no I, L, O or U, which are mistaken for digits or make words.
// Source: https://www.crockford.com/base32.html
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Random bytes that make a code, one for each character of 5 bits: 100 bits, which nobody can guess. */
export const CODE_BYTES = 20;
const GROUP = 5;

/** The code made of `CODE_BYTES` random bytes. Each character is equally likely, since 32 divides 256. */
export const codeOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");

/** A code as it is printed: groups of five, e.g. "7K3QX-M0ZRB-…". */
export const shownCode = (code: string): string =>
  code.match(new RegExp(`.{1,${GROUP}}`, "g"))?.join("-") ?? "";

/**
 * The code that somebody typed or followed, or null when it cannot be one. Case, spaces and dashes do not matter,
 * and letters that are mistaken for digits are read as those.
 */
export function readCode(typed: string): string | null {
  if (typed.length > 100) return null;
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, "")
    .replace(/[IL]/g, "1")
    .replace(/O/g, "0");
  return code.length === CODE_BYTES && [...code].every((sign) => ALPHABET.includes(sign)) ? code : null;
}

const characters = new Intl.Segmenter("und", { granularity: "grapheme" });
/** More parts of a name than these tell nobody apart. */
const MOST_INITIALS = 6;

/**
 * The initials of a name, so that who holds the paper can compare and nobody else learns it: "Anne-Marie Le Goff"
 * gives "A.-M. L. G.".
 */
export function initialsOf(name: string): string {
  const initial = (part: string) => {
    const [first] = characters.segment(part);
    return first ? `${first.segment.toLocaleUpperCase("fr")}.` : "";
  };
  const words = name.trim().split(/\s+/u).filter(Boolean).slice(0, MOST_INITIALS);
  return words.map((word) => word.split("-").filter(Boolean).map(initial).join("-")).join("\u00a0");
}

/** What a certificate is worth today. */
export type CertificateStanding =
  | { tag: "valid"; until: Date | null }
  | { tag: "expired"; on: Date }
  /** It has expired, and its holder has completed the module again since. */
  | { tag: "renewed"; on: Date; until: Date | null }
  | { tag: "withdrawn" };

interface CompletionDates {
  completedAt: Date;
  expiresAt: Date | null;
}

/**
 * What a certificate is worth at `now`. A clock that runs behind the completion makes it no less valid: only its
 * last day and its withdrawal end it.
 *
 * @param completion the one that it attests
 * @param all every completion of the same person and module
 */
export function certificateStanding(
  { withdrawnAt }: { withdrawnAt: Date | null },
  completion: CompletionDates,
  all: readonly CompletionDates[],
  now: Date,
): CertificateStanding {
  if (withdrawnAt !== null) return { tag: "withdrawn" };
  const { completedAt, expiresAt } = completion;
  if (expiresAt === null || isValid(completion, now)) return { tag: "valid", until: expiresAt };
  const later = lastCycle(all.filter((other) => other.completedAt > completedAt && isValid(other, now)));
  if (later) return { tag: "renewed", on: later.completedAt, until: later.expiresAt };
  return { tag: "expired", on: expiresAt };
}

/** One of the viewer's certificates. */
export interface OwnCertificate {
  code: string;
  title: string;
  moduleSlug: string;
  completedAt: Date;
  issuedAt: Date;
  standing: CertificateStanding;
}

/** A completion for which its owner has not asked for a certificate. */
export interface UncertifiedCompletion {
  attemptId: string;
  title: string;
  moduleSlug: string;
  completedAt: Date;
  expiresAt: Date | null;
}

export interface CertificatesPage {
  certificates: OwnCertificate[];
  /** Completions of modules that are taught today. */
  without: UncertifiedCompletion[];
}

/** What a certificate prints. The score is not in it: it is its owner's. */
export interface CertificateFacts {
  code: string;
  holderName: string;
  organisation: string;
  title: string;
  moduleSlug: string;
  moduleVersion: string;
  completedAt: Date;
  expiresAt: Date | null;
  hours: number;
  /** The quiz that was passed, as it was asked; null where that is no longer known. */
  quiz: { questions: number; pass: number } | null;
}

/** What whoever holds a code may know. */
export interface Verification {
  code: string;
  title: string;
  initials: string;
  completedAt: Date;
  standing: CertificateStanding;
}
