import { findAddresses } from "./addresses";
import { findBirthDates } from "./dates";
import { findCuedIdentifiers, findShapedIdentifiers } from "./identifiers";
import type { DetectPii, PiiSpan } from "./kind";
import { findNames } from "./names";
import { findPhones } from "./phones";
import { findRecordValues } from "./record";
import { findCards, findEmails, findIbans, findSocialSecurity } from "./structured";

export { PII_KINDS } from "./kind";

/** Spans that do not overlap: of two that do, the one from the earlier list, then the longer, stays. */
function resolve(candidates: readonly (readonly PiiSpan[])[]): PiiSpan[] {
  const kept: PiiSpan[] = [];
  for (const spans of candidates) {
    for (const span of [...spans].sort((one, other) => other.end - other.start - (one.end - one.start))) {
      if (kept.every(({ start, end }) => span.end <= start || span.start >= end)) kept.push(span);
    }
  }
  return kept.sort((one, other) => one.start - other.start);
}

/** The longer of what the record and the text's own shape say of the same piece. */
function joinRecord(known: readonly PiiSpan[], shaped: readonly PiiSpan[]): PiiSpan[] {
  return known.map((span) => {
    const wider = shaped.find(
      ({ start, end, kind }) => kind === span.kind && start <= span.start && end >= span.end,
    );
    return wider ?? span;
  });
}

/** See DetectPii. Both languages' shapes are tried whatever the locale: customers write in either. */
export const detectPii: DetectPii = ({ text, record = [] }) => {
  const addresses = findAddresses(text);
  const names = findNames(text);
  return resolve([
    findEmails(text),
    joinRecord(findRecordValues(text, record), [...addresses, ...names]),
    findIbans(text),
    findSocialSecurity(text),
    findCards(text),
    findBirthDates(text),
    findCuedIdentifiers(text),
    addresses,
    findPhones(text),
    findShapedIdentifiers(text),
    names,
  ]);
};
