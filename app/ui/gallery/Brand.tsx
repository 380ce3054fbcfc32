import { BridgeDrawing } from "../BridgeDrawing";
import { Icon } from "../Icon";
import { ICON_SHAPES, type IconName } from "../icon-shapes";
import { Logo, LogoMark } from "../Logo";
import { Prose } from "../Prose";
import { Section } from "../Section";
import { SAMPLE } from "./samples";

// Written out, because Tailwind reads class names from the source.
const GROUNDS = [
  "bg-page text-ink",
  "bg-surface text-ink",
  "bg-sunken text-soft",
  "bg-accent text-on-accent",
  "bg-accent-soft text-accent",
  "bg-next text-on-next",
  "bg-good-soft text-good",
  "bg-warn-soft text-warn",
  "bg-bad-soft text-bad",
  "bg-info-soft text-info",
];

export function BrandSamples() {
  return (
    <Section title={SAMPLE.sections.brand}>
      <div className="flex flex-wrap items-center gap-10 text-accent">
        <Logo />
        <LogoMark className="h-16 w-28" />
        <LogoMark className="h-5 w-9" />
        <BridgeDrawing className="h-20 w-56" />
        <BridgeDrawing className="h-20 w-56" broken />
      </div>
      <ul className="mt-6 grid grid-cols-2 gap-3 sm:grid-cols-5">
        {GROUNDS.map((look) => (
          <li key={look} className={`${look} rounded-md border border-line p-3 text-xs`}>
            {look}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function TypeSamples() {
  return (
    <Section title={SAMPLE.sections.type}>
      <Prose>
        <h2>{SAMPLE.long}</h2>
        <p>
          {SAMPLE.sentence} <a href="#main">{"Règlement (UE) 2024/1689, article 50"}</a>
        </p>
        <h3>{"Trois phrases qui suffisent"}</h3>
        <ul>
          <li>{SAMPLE.sentence}</li>
          <li>
            <strong>{"Une personne reprend la main."}</strong> {SAMPLE.sentence}
          </li>
        </ul>
        <blockquote>{"« Je préfère qu’on me le dise. »"}</blockquote>
        <table>
          <thead>
            <tr>
              <th>{"Situation"}</th>
              <th>{"Phrase"}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>{"Réponse préparée par l’IA"}</td>
              <td>{SAMPLE.sentence}</td>
            </tr>
          </tbody>
        </table>
      </Prose>
    </Section>
  );
}

export function IconSamples() {
  return (
    <Section title={SAMPLE.sections.icons}>
      <ul className="grid grid-cols-3 gap-3 sm:grid-cols-6 lg:grid-cols-9">
        {(Object.keys(ICON_SHAPES) as IconName[]).map((name) => (
          <li
            key={name}
            className="flex flex-col items-center gap-2 rounded-md bg-surface p-3 text-xs text-soft"
          >
            <Icon name={name} size={32} className="text-ink" />
            {name}
          </li>
        ))}
      </ul>
    </Section>
  );
}
