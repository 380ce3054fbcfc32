import type { PiiSpan } from "./kind";
import { spansOf } from "./structured";

const THING =
  "client(?:e|s)?|contrat|commande|dossier|abonn[ée]e?|abonnement|facture|compte|compteur|pdl|prm|pce|rae|suivi|colis|sinistre|police|adh[ée]rent|adh[ée]sion|r[ée]servation|ticket|demande|s[ée]rie|imei|siret|siren|fid[ée]lit[ée]|carte de fid[ée]lit[ée]|point de livraison|r[ée]clamation|devis|incident|intervention|livraison|utilisateur|customer|client|contract|order|case|file|account|booking|policy|meter|reservation|tracking|parcel|invoice|claim|membership|member|loyalty|subscription|user|serial|complaint|quote|delivery|mpan|mprn|request|reference|passport|passeport|permis|licen[cs]e|vehicle|immatriculation";
const NUMBER_WORD =
  "num[ée]ros?|num\\.?|nos?\\.|n[°ºo]\\.?|r[ée]f[ée]rences?|r[ée]f\\.?|references?|ref\\.?|identifiant|identifier|id|matricule|number|numbers|nr\\.?|code";
const LINK =
  "(?:[\\s\\u00a0\\u202f]*(?:est|is|c['’]est|it['’]s|its|le|la|the|bien|:|#|=|-|—|n°|nº|no\\.?|num[ée]ro|number|ref\\.?|r[ée]f\\.?|r[ée]f[ée]rence|reference|id|suivante?|porte|was|étant|client|as follows|à savoir|commence par|,))*[\\s\\u00a0\\u202f]*[\"«(]?\\s?";
// A code: letters and digits with inner signs, or digits in groups.
const CODE =
  "(?:\\p{L}{0,8}[-_/.]?\\d[\\p{L}\\d]*(?:[-_/.][\\p{L}\\d]+)*(?: \\d{2,6}(?![\\p{L}\\d]|[/:,.-]\\d))*|\\p{Lu}{1,5}(?: \\d{2,6}){2,5})(?![\\p{L}\\d])";

const AFTER_CUE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${NUMBER_WORD})\\s*(?:(?:de |d['’]|du |of |of the |of my )?(?:la |mon |ma |votre |my |your )?(?:${THING}))?|(?:${THING})(?:\\s(?:${NUMBER_WORD}))?)(?![\\p{L}])${LINK}(?<code>${CODE})`,
  "giu",
);
const BEFORE_CUE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<code>${CODE}),? ?(?:c['’]est|est|is|it['’]s|that['’]s|as|comme|—|-)?,? ?(?:bien |also )?(?:mon|ma|le|la|votre|my|the|your) (?:(?:${NUMBER_WORD})(?: (?:de |d['’]|du )?(?:${THING}))?|(?:${THING}) (?:${NUMBER_WORD}))(?!\\p{L})`,
  "giu",
);
const PREFIXED =
  /(?<![\p{L}\p{N}.@-])(?:(?:CLT|CLI|CL|CMD|CDE|CTR|CT|CNT|DOS|REF|ABO|FAC|FA|SAV|TCK|TKT|INC|ORD|CUST|CASE|INV|POL|CN|CR|ACC|AC|BK|RES|SIN|DEV|PDL|PRM|REC|COL|TR|MTR|CRM|SR|RMA|AB|CU|CO|DO|FR|GB|UK)[-_/]?\d{3,}|[A-Z]{1,6}[-_]?\d{5,})(?:[-_/][A-Z\d]+)*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.@-])[A-Z]{2,5}[-_](?:19|20)\d{2}[-_][A-Z\d]{2,}(?:[-_][A-Z\d]+)*(?![\p{L}\p{N}])/gu;
const NORMS = /^(?:ISO|IEC|EN|NF|RFC|IEEE|DIN|UE|EU|CE|RTX|GTX|WH|SM|HTTP|ERR|ERROR|MOD)[-_ ]?\d/i;
const LONG_NUMBER =
  /(?<![\p{L}\p{N}*•.,#€$£+]|[-/]|\d[ \u00a0\u202f])\d{8,18}(?![\p{L}\p{N}*•]|[.,/-]\d|[ \u00a0\u202f]?(?:€|euros?|%|£|\d))/gu;
const NOT_PERSONAL =
  /(?:ean|isbn|code[- ]barres?|barcode|mod[èe]le|model|version|erreur|error|article|art\.|loi n°|décret n°|r[èe]glement|siren|siret|tva|vat|postal|formulaire|form|chapitre|page|firmware|norme?)[^.!?\n]{0,15}$/iu;
const MONEY_AFTER =
  /^[\s\u00a0\u202f]?(?:€|euros?\b|eur\b|£|\$|%|pounds?\b|dollars?\b|articles?\b|heures?\b|hours?\b|jours?\b|days?\b|mois\b|months?\b|ans\b|years?\b|minutes?\b|fois\b|times\b|kwh\b|h\b|km\b|go\b|gb\b|mo\b|kg\b)/iu;
const DATE_OR_TIME =
  /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$|^\d{4}-\d{2}-\d{2}$|^\d{1,2}[h:.]\d{0,2}$|^(?:19|20)\d{2}$/;
const FRENCH_LAW = /^[LRD]\.? ?\d{3,4}-\d+/;
/** Four groups of four: a card number that failed its check, not an identifier. */
const CARD_GROUPS = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/;
const MIN_DIGITS = 3;
const MIN_SIGNS = 4;

function acceptsCode(text: string, code: string, start: number): boolean {
  const digits = code.replace(/\D/g, "").length;
  return (
    digits >= MIN_DIGITS &&
    code.replace(/[^\p{L}\p{N}]/gu, "").length >= MIN_SIGNS &&
    !DATE_OR_TIME.test(code) &&
    !FRENCH_LAW.test(code) &&
    !CARD_GROUPS.test(code) &&
    !NORMS.test(code) &&
    !/^\d+[.,]\d{2}$/.test(code) &&
    !MONEY_AFTER.test(text.slice(start + code.length)) &&
    !/[*•]/.test(text.slice(start + code.length, start + code.length + 1)) &&
    !NOT_PERSONAL.test(text.slice(Math.max(0, start - 30), start))
  );
}

function codesOf(text: string, expression: RegExp): PiiSpan[] {
  return [...text.matchAll(expression)].flatMap((match): PiiSpan[] => {
    const code = match.groups?.code ?? "";
    const start =
      match.index + match[0].indexOf(code, match[0].startsWith(code) ? 0 : match[0].length - code.length);
    return acceptsCode(text, code, start) ? [{ start, end: start + code.length, kind: "identifier" }] : [];
  });
}

/** Identifiers beside a word that says what they identify: "contrat n° 48 213 777", "order #10023". */
export function findCuedIdentifiers(text: string): PiiSpan[] {
  return [...codesOf(text, AFTER_CUE), ...codesOf(text, BEFORE_CUE)];
}

/** Identifiers by their shape alone: "CLT-48213", "CMD-2024-0012", a number of eight digits or more. */
export function findShapedIdentifiers(text: string): PiiSpan[] {
  const accepts = (found: string, start: number) => acceptsCode(text, found, start);
  return [
    ...spansOf(text, PREFIXED, "identifier", accepts),
    ...spansOf(text, LONG_NUMBER, "identifier", accepts),
  ];
}
