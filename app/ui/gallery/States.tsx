import { Badge } from "../Badge";
import { Breadcrumb } from "../Breadcrumb";
import { Button } from "../Button";
import { Details } from "../Details";
import { Dialog } from "../Dialog";
import { EmptyState } from "../EmptyState";
import { Icon } from "../Icon";
import { LinkButton } from "../LinkButton";
import { Notice } from "../Notice";
import { Pagination } from "../Pagination";
import { Section } from "../Section";
import { Skeleton } from "../Skeleton";
import { Tabs } from "../Tabs";
import { SAMPLE } from "./samples";

const TONES = ["neutral", "good", "warn", "bad", "info"] as const;

export function StateSamples() {
  return (
    <Section title={SAMPLE.sections.states}>
      <div className="flex flex-wrap gap-2">
        {TONES.map((tone) => (
          <Badge key={tone} tone={tone}>
            {tone}
          </Badge>
        ))}
        <Badge tone="good" icon={<Icon name="check" size={16} />}>
          {"Terminé le 22 novembre"}
        </Badge>
      </div>
      <div className="mt-5 grid gap-4 lg:grid-cols-2">
        {TONES.map((tone) => (
          <Notice key={tone} tone={tone} title={tone}>
            <p>{SAMPLE.sentence}</p>
          </Notice>
        ))}
        <div className="rounded-lg bg-surface p-5">
          <Skeleton lines={4} />
        </div>
      </div>
      <div className="mt-5">
        <EmptyState
          title="Aucune conversation pour l’instant"
          action={<LinkButton to="/gallery">{"Choisir une conversation"}</LinkButton>}
        >
          <p>{"Vos essais restent privés tant que vous ne demandez pas qu’ils soient évalués."}</p>
        </EmptyState>
      </div>
    </Section>
  );
}

export function MovementSamples() {
  return (
    <Section title={SAMPLE.sections.movement}>
      <div className="flex flex-col gap-6">
        <Breadcrumb
          crumbs={[
            { label: "Équipe", to: "/gallery" },
            { label: "Lyon", to: "/gallery" },
            { label: "Aïcha Ben Moussa" },
          ]}
        />
        <Tabs
          label="Vues"
          items={[
            { to: "/gallery", label: "Compétences", current: true, count: 12 },
            { to: "/gallery?view=evidence", label: "Éléments", current: false },
            { to: "/gallery?view=plan", label: "Parcours prévu", current: false },
          ]}
        />
        <Pagination page={2} count={9} href={(page) => `?page=${page}`} />
      </div>
    </Section>
  );
}

export function FoldedSamples() {
  return (
    <Section title={SAMPLE.sections.folded}>
      <div className="flex flex-wrap items-start gap-8">
        <Dialog trigger="Contester ce résultat" title="Contester ce résultat">
          <p className="mb-4">{SAMPLE.sentence}</p>
          <Button type="button">{"Envoyer"}</Button>
        </Dialog>
        <Details summary="Comment ce chiffre est calculé">
          <p className="max-w-[66ch]">{SAMPLE.sentence}</p>
        </Details>
      </div>
    </Section>
  );
}
