import "../../tests/provide-content";
import { readFileSync } from "node:fs";
import { scenarioSource } from "~/practice/scenarios.server";
import { detectActs } from "~/practice/acts/model.server";
import { detectPii } from "~/practice/pii/detect";
import { perceiveWith } from "~/practice/conversation/perception";
import { runConversation } from "~/practice/conversation/run";
import { checkScenarioRanking } from "~/practice/debrief/scenario-ranking";
import { debriefOf } from "~/practice/debrief/debrief";
const l = await scenarioSource.load("/work/main/content");
for (const f of l.faults) console.log(`${f.file}:${f.line}: ${f.what}: ${f.mend}`);
const { scenario, transcripts } = l.value[0]!;
import { perceiveByCues } from "~/practice/conversation/hand-made-perception";
const perceive = process.env.CUES ? perceiveByCues : perceiveWith(detectActs, detectPii);
for (const r of checkScenarioRanking(scenario, transcripts, perceive)) console.log(r.locale, r.ranked, r.scores);
const [loc, care] = process.argv.slice(2) as any;
if (loc) {
  const run = runConversation(scenario, { locale: loc, seed: transcripts.seed, moves: (transcripts as any)[loc][care] }, perceive);
  for (const s of run.steps) {
    if (s.move) console.log(`\n> ${s.move.type} ${"text" in s.move ? (run.state.utterances.find(u=>u.turn===s.state.turn)?.text ?? "") : JSON.stringify(s.move)}`);
    if (s.move?.type === "say") console.log("   acts", run.state.utterances.find(u=>u.turn===s.state.turn)?.acts.map(a=>`${a.act}:${a.confidence.toFixed(2)}`).join(" "));
    const c = s.state.customer;
    console.log("   rules", s.events.filter(e=>e.rule!=="mood"&&e.rule!=="act").map(e=>`${e.rule}(${e.subject??""})`).join(" "));
    if (s.customer) console.log(`< ${s.customer.text}\n   ang ${c.anger} anx ${c.anxiety} tru ${c.trust} pat ${c.patience} pro ${c.progress}`);
  }
  const d = debriefOf(scenario, run);
  console.log(d.outcome, d.score, d.uncapped, d.blockers, d.reliance, d.workOn, d.facts);
  for (const c of d.criteria) console.log(c.verdict.padEnd(14), c.id, c.weight, JSON.stringify(c.evidence), "\n      ", c.advice);
}
