import { detectPii } from "~/practice/pii/detect";
import { MARKED_TEXTS } from "~/practice/pii/marked-texts";
import { measurePii, parseMarked } from "~/practice/pii/measure";
for (const locale of ["fr","en"] as const) {
  const marked = MARKED_TEXTS[locale].map(parseMarked);
  const out = marked.map(({ text, spans }) => ({ text, expected: spans, found: detectPii({ locale, text }) }));
  console.table(measurePii(out));
  const show = (t: string, s: any[]) => s.map((x) => `${x.kind}:${t.slice(x.start, x.end)}`).join(" | ");
  for (const o of out) if (show(o.text, o.expected) !== show(o.text, o.found)) console.log(o.text, "\n   want", show(o.text, o.expected), "\n   got ", show(o.text, o.found));
}
