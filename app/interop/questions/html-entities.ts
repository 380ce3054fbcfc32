// Names of HTML 4 that editors write into texts; the rest arrives as numbers or as the characters themselves.
// Source: HTML 4.01, section 24 (Latin-1 in the order of its codes, 160 to 255).
const LATIN =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const NAMED = new Map<string, string>([
  ...LATIN.split(" ").map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
  ...Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", OElig: "Œ", oelig: "œ" }),
  ...Object.entries({ ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", hellip: "…" }),
  ...Object.entries({ bull: "•", euro: "€", trade: "™", rarr: "→", larr: "←", le: "≤", ge: "≥", ne: "≠" }),
  ...Object.entries({
    thinsp: "\u2009",
    ensp: "\u2002",
    emsp: "\u2003",
    minus: "−",
    lsaquo: "‹",
    rsaquo: "›",
  }),
]);

/** Replaces `&name;`, `&#38;` and `&#x26;` by their characters; what is no entity stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g,
    (whole, ...found) => {
      const [decimal, hexadecimal, name] = found as (string | undefined)[];
      if (name !== undefined) return NAMED.get(name) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
      const exists = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return exists ? String.fromCodePoint(code) : whole;
    },
  );
}
