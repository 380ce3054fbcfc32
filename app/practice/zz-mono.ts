import { scenarioSource } from "~/practice/scenarios.server";
import { runConversation } from "~/practice/conversation/run";
import { perceiveFrom } from "~/practice/conversation/random-conversation";
import { debriefOf } from "~/practice/debrief/debrief";
const { scenario } = (await scenarioSource.load("/work/main/content")).value[0]!;
for (const act of ["blame_customer", "take_ownership"]) {
const played: any = [{"move":{"type":"say","text":"Rassurez-vous, vous parlez bien à un être humain : [[aucune intelligence artificielle n’intervient dans cette conversation]]."},"perception":{"acts":[{act,"confidence":1,"evidence":[[0,1]]}],"pii":[{"start":0,"end":1,"kind":"card"}]}},{"move":{"type":"say","text":"Votre remise de bienvenue de 20 % a pris fin le 30 septembre."},"perception":{"acts":[],"pii":[{"start":0,"end":1,"kind":"card"}]}},{"move":{"type":"handover","to":"supervisor","summary":"…"},"perception":{"acts":[],"pii":[]}}];
const run = runConversation(scenario, { locale: "fr", seed: 0, moves: played.map((p: any) => p.move) }, perceiveFrom(played));
for (const s of run.steps) console.log(s.events.map(e=>`${e.rule}(${e.subject??""}) ${JSON.stringify(e.effects)}`).join("\n   "), s.customer?.text);
const d = debriefOf(scenario, run);
console.log(d.score, d.outcome, d.criteria.map(c=>c.id+":"+c.verdict).join(" "));
}
