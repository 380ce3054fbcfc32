import { readFileSync } from "node:fs";
import { parseExamples, isKeptAside } from "~/practice/acts/example";
import { trainActs, TRAIN_OPTIONS } from "~/practice/acts/train";
import { createDetector } from "~/practice/acts/predict";
import { measureActs } from "~/practice/acts/measure";
import { createRandom } from "~/kernel/random";
const locales = process.argv[2]!.split(",") as ("fr" | "en")[];
const variants = JSON.parse(process.argv[3] ?? "[{}]");
const verbose = process.argv[4];
const K = 4;
for (const over of variants) for (const locale of locales) {
  const { examples } = parseExamples(readFileSync(`/tmp/acts/${locale}.jsonl`, "utf8"));
  const all = createRandom(7).shuffle(examples.filter((e) => !isKeptAside(e.id)));
  const outcomes: any[] = [];
  const t0 = performance.now();
  for (let k = 0; k < K; k++) {
    const model = trainActs(locale, all.filter((_, i) => i % K !== k), { ...TRAIN_OPTIONS, ...over, families: { ...TRAIN_OPTIONS.families, ...over.families } });
    const detect = createDetector(model, { ...TRAIN_OPTIONS.families, ...over.families });
    for (const e of all.filter((_, i) => i % K === k)) outcomes.push({ e, expected: e.acts, found: detect({ locale, text: e.text, context: e.context }).map((d) => d.act) });
  }
  const f = measureActs(outcomes);
  const micro = (() => { let b = 0, n = 0; for (const o of outcomes) { b += o.expected.filter((a: any) => o.found.includes(a)).length; n += o.expected.length + o.found.length; } return 2 * b / n; })();
  console.log(locale, JSON.stringify(over), all.length, "macroF1", f.macroF1?.toFixed(3), "micro", micro.toFixed(3), "silence", f.silence?.toFixed(3), ((performance.now() - t0) / 1000).toFixed(0) + "s");
  if (verbose === "v") console.log(f.acts.map((a) => `${a.act} ${a.support} ${a.precision?.toFixed(2)}/${a.recall?.toFixed(2)}/${a.f1?.toFixed(2)}`).join("\n"));
  if (verbose === "errors") for (const o of outcomes) { const plus = o.found.filter((a: any) => !o.expected.includes(a)), minus = o.expected.filter((a: any) => !o.found.includes(a)); if (plus.length + minus.length) console.log(JSON.stringify(o.e.text).slice(0, 170), "|", (o.e.context ?? "").slice(0, 70), "| +" + plus.join(), "| -" + minus.join()); }
}
