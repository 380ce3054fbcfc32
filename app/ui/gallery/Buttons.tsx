import { Button } from "../Button";
import { Card } from "../Card";
import { Icon } from "../Icon";
import { LinkButton } from "../LinkButton";
import { Progress } from "../Progress";
import { Section } from "../Section";
import { SAMPLE } from "./samples";

const VARIANTS = ["next", "primary", "secondary", "quiet", "danger"] as const;

export function ButtonSamples() {
  return (
    <Section title={SAMPLE.sections.buttons}>
      <div className="flex flex-wrap gap-3">
        {VARIANTS.map((variant) => (
          <Button key={variant} type="button" variant={variant}>
            {variant}
          </Button>
        ))}
        <Button type="button" disabled>
          {"disabled"}
        </Button>
        <Button type="button" icon={<Icon name="play" size={18} />}>
          {"Commencer"}
        </Button>
      </div>
      <div className="mt-3 flex flex-wrap gap-3">
        {VARIANTS.map((variant) => (
          <LinkButton key={variant} to="#" variant={variant} size="small">
            {variant}
          </LinkButton>
        ))}
        <a className="link" href="#main">
          {"Un lien dans le texte"}
        </a>
      </div>
    </Section>
  );
}

export function CardSamples() {
  return (
    <Section title={SAMPLE.sections.cards} lead={SAMPLE.sentence}>
      <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        <Card
          eyebrow="À faire ensuite"
          title="Transparence"
          to="/gallery"
          emphasis="next"
          footer={<span>{"35 min"}</span>}
        >
          <p>{SAMPLE.sentence}</p>
        </Card>
        <Card eyebrow="Module 2" title={SAMPLE.long} to="/gallery">
          <Progress value={2} max={3} label="Leçons lues" />
        </Card>
        <Card title="Sans lien">
          <p className="text-soft">{SAMPLE.sentence}</p>
        </Card>
      </div>
    </Section>
  );
}
