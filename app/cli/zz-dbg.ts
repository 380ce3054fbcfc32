import { actDetector, readExamples } from "~/practice/acts/model.server";
import { isKeptAside } from "~/practice/acts/example";
const d = actDetector("fr");
for (const text of ["Bonsoir ! C'est chez tous les commerçants ou seulement sur internet ?", "Bonjour", "Bonjour !", "Bonsoir !", "Bonjour, c'est à quel nom ?"]) console.log(text, JSON.stringify(d({ locale: "fr", text, context: null })));
for (const e of readExamples("fr").examples.filter((x) => !isKeptAside(x.id))) { const f = d({ locale: "fr", ...e }).map((x) => x.act); if (e.acts.includes("greet") && !f.includes("greet")) console.log("TRAIN MISS", e.text, "|", e.context, f.join()); }
