import { readFileSync } from "node:fs";
import { parseExamples, isKeptAside } from "~/practice/acts/example";
import { trainActs, TRAIN_OPTIONS } from "~/practice/acts/train";
import { createDetector } from "~/practice/acts/predict";
import { measureActs } from "~/practice/acts/measure";
import { createRandom } from "~/kernel/random";
import { hash32 } from "~/kernel/ids";
const variants = JSON.parse(process.argv[2] ?? "[{}]");
const verbose = process.argv[3];
const K = Number(process.env.K ?? 3);
const read = (l: string) => createRandom(7).shuffle(parseExamples(readFileSync(`/tmp/acts/${l}.jsonl`, "utf8")).examples.filter((e) => !isKeptAside(e.id)));
const data = { fr: read("fr"), en: read("en") };
for (const over of variants) {
  const t0 = performance.now();
  const outcomes: any = { fr: [], en: [] };
  const fam = { ...TRAIN_OPTIONS.families, ...over.families };
  for (let k = 0; k < K; k++) {
    const out = (i: number) => i % K === k;
    const models = trainActs({ fr: data.fr.filter((_, i) => !out(i)), en: data.en.filter((_, i) => !out(i)) }, { ...TRAIN_OPTIONS, ...over, families: fam });
    for (const locale of ["fr", "en"] as const) {
      const detect = createDetector(models[locale], fam);
      for (const e of data[locale].filter((_, i) => out(i))) outcomes[locale].push({ e, expected: e.acts, found: detect({ locale, text: e.text, context: e.context }).map((d) => d.act) });
    }
  }
  for (const locale of ["fr", "en"] as const) {
    const os = outcomes[locale];
    const f = measureActs(os);
    let b = 0, n = 0; for (const o of os) { b += o.expected.filter((a: any) => o.found.includes(a)).length; n += o.expected.length + o.found.length; }
    console.log(locale, JSON.stringify(over), os.length, "macroF1", f.macroF1?.toFixed(3), "micro", (2 * b / n).toFixed(3), "silence", f.silence?.toFixed(3), ((performance.now() - t0) / 1000).toFixed(0) + "s");
    if (verbose === "v") console.log(f.acts.map((a) => `${a.act} ${a.support} ${a.precision?.toFixed(2)}/${a.recall?.toFixed(2)}/${a.f1?.toFixed(2)}`).join("\n"));
    if (verbose === "errors") for (const o of os) { const plus = o.found.filter((a: any) => !o.expected.includes(a)), minus = o.expected.filter((a: any) => !o.found.includes(a)); if (plus.length + minus.length) console.log(JSON.stringify(o.e.text).slice(0, 170), "|", (o.e.context ?? "").slice(0, 70), "| +" + plus.join(), "| -" + minus.join()); }
  }
}
