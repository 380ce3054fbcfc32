import { Badge } from "../Badge";
import { BarChart } from "../BarChart";
import { DataTable } from "../DataTable";
import { LevelBar } from "../LevelBar";
import { LineChart } from "../LineChart";
import { Progress } from "../Progress";
import { Section } from "../Section";
import { Stat } from "../Stat";
import { SAMPLE } from "./samples";

type Person = (typeof SAMPLE.people)[number];

export function FigureSamples() {
  return (
    <Section title={SAMPLE.sections.figures}>
      <div className="grid gap-8 sm:grid-cols-3">
        <Stat
          value="7 sur 12"
          label="personnes sont prêtes"
          detail="pour la version 4.2 de l’assistant"
          to="#table"
        />
        <Stat value="83 %" label="de réponses défectueuses repérées" detail="sur 24 brouillons" />
        <Stat value="3 min 20" label="par conversation" />
      </div>
      <div className="mt-8 grid gap-6 sm:grid-cols-2">
        <Progress value={5} max={8} label="Questions répondues" />
        <Progress value={0} max={8} label="Rien encore" />
        <LevelBar value={2.5} required={3} label="Transparence" />
        <LevelBar value={4} label="Empathie" />
        <LevelBar value={1.5} required={3} label="Écoute" showWords />
      </div>
    </Section>
  );
}

export function TableSample() {
  return (
    <Section title={SAMPLE.sections.table} id="table">
      <DataTable<Person>
        caption="Équipe de Lyon, compétence Transparence"
        columns={[
          { key: "name", header: "Personne", sortHref: "?sort=name", sorted: "ascending" },
          {
            key: "level",
            header: "Niveau",
            cell: (row) => <LevelBar value={row.level} required={3} label="Transparence" />,
          },
          { key: "state", header: "État", cell: (row) => <Badge tone={row.tone}>{row.state}</Badge> },
          { key: "evidence", header: "Éléments", align: "end", sortHref: "?sort=evidence" },
        ]}
        rows={SAMPLE.people}
        rowKey={(row) => row.id}
      />
    </Section>
  );
}

const CURVES = [
  { id: "trust", label: "Confiance", values: [0.4, 0.45, 0.3, 0.5, 0.62, 0.8] },
  { id: "anger", label: "Colère", values: [0.7, 0.6, 0.65, 0.4, 0.25, 0.1] },
  { id: "clarity", label: "Clarté", values: [0.2, 0.3, null, 0.5, 0.7, 0.75] },
].map(({ id, label, values }) => ({ id, label, points: values.map((y, turn) => ({ x: turn + 1, y })) }));

export function ChartSamples() {
  return (
    <Section title={SAMPLE.sections.charts}>
      <div className="grid gap-10 lg:grid-cols-2">
        <LineChart
          title="Ce que ressent la cliente, tour après tour"
          description="La confiance monte de 0,4 à 0,8 pendant que la colère tombe."
          series={CURVES}
          xLabel="Tour"
          yDomain={[0, 1]}
          xTicks={[1, 2, 3, 4, 5, 6]}
        />
        <BarChart
          title="Heures par tâche"
          description="Les réponses simples passent à l’assistant ; le suivi des réclamations augmente."
          rowLabel="Tâche"
          series={["Restent", "Augmentées", "Automatisées"]}
          bars={[
            { id: "a", label: "Répondre aux questions simples", values: [2, 4, 8] },
            { id: "b", label: "Suivre une réclamation jusqu’à sa résolution complète", values: [6, 5, 1] },
            { id: "c", label: "Former", values: [3, 0, 0] },
          ]}
          format={(hours) => `${hours} h`}
        />
      </div>
    </Section>
  );
}
