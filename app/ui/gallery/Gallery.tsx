import { m } from "~/i18n/messages";
import type { Locale } from "~/kernel/locale";
import { Button } from "../Button";
import { Page } from "../Page";
import { type NavigationItem, Shell } from "../Shell";
import type { Theme } from "../ThemeSwitch";
import { BrandSamples, IconSamples, TypeSamples } from "./Brand";
import { ButtonSamples, CardSamples } from "./Buttons";
import { FieldSamples } from "./Fields";
import { ChartSamples, FigureSamples, TableSample } from "./Figures";
import { FoldedSamples, MovementSamples, StateSamples } from "./States";
import { SAMPLE } from "./samples";

const NAVIGATION: readonly NavigationItem[] = [
  { to: "/gallery", label: "Accueil", icon: "home", end: true },
  { to: "/learn", label: "Apprendre", icon: "learn" },
  { to: "/practice", label: "S’entraîner", icon: "practice" },
  { to: "/skills", label: "Compétences", icon: "skills" },
  { to: "/future", label: "Mon avenir", icon: "future" },
  { to: "/team", label: "Équipe", icon: "team" },
  { to: "/transitions", label: "Évolutions", icon: "transitions" },
  { to: "/method", label: "Méthode", icon: "method" },
];

/** Every component in every state, for whoever works on them. */
export function Gallery({ locale, theme }: { locale: Locale; theme: Theme }) {
  return (
    <Shell
      navigation={NAVIGATION}
      user={{ name: "Aïcha Ben Moussa", detail: "Conseillère clientèle, Lyon", locale, theme }}
      flash={{ tone: "good", text: "Réponse enregistrée." }}
    >
      <Page
        title={m.ui_gallery_title()}
        eyebrow="Passerelle"
        lead={SAMPLE.lead}
        back={{ to: "/", label: SAMPLE.back }}
        actions={
          <Button type="button" variant="next">
            {"Continuer"}
          </Button>
        }
      >
        <BrandSamples />
        <ButtonSamples />
        <CardSamples />
        <FieldSamples />
        <StateSamples />
        <FigureSamples />
        <TableSample />
        <ChartSamples />
        <MovementSamples />
        <FoldedSamples />
        <TypeSamples />
        <IconSamples />
      </Page>
    </Shell>
  );
}
