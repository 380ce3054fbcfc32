import { Button } from "../Button";
import { ChoiceGroup } from "../ChoiceGroup";
import { FormErrors } from "../FormErrors";
import { Section } from "../Section";
import { Select } from "../Select";
import { TextArea } from "../TextArea";
import { TextField } from "../TextField";
import { SAMPLE } from "./samples";

export function FieldSamples() {
  return (
    <Section title={SAMPLE.sections.fields}>
      <div className="mb-6">
        <FormErrors
          faults={[
            { fieldId: "sample-mail", message: "Adresse électronique : il manque une arobase." },
            { message: "Le délai de réponse est dépassé." },
          ]}
        />
      </div>
      <form className="grid items-start gap-6 md:grid-cols-2">
        <TextField label="Prénom et nom" name="name" autoComplete="off" placeholder="Aïcha Ben Moussa" />
        <TextField
          id="sample-mail"
          label="Adresse électronique"
          name="mail"
          hint="Celle de votre entreprise."
          error="Il manque une arobase."
          defaultValue="aicha.exemple.fr"
        />
        <Select
          label="Poste"
          name="role"
          empty="Choisir…"
          options={[
            { value: "a", label: "Conseillère ou conseiller clientèle" },
            { value: "b", label: "Superviseur de l’IA", disabled: true },
          ]}
        />
        <TextField label="Date" name="date" type="date" optional />
        <TextArea
          label="Votre réponse"
          name="answer"
          hint="Une ou deux phrases."
          defaultValue={SAMPLE.sentence}
        />
        <TextField label="Non modifiable" name="fixed" defaultValue="Siège, Lyon" disabled />
        <ChoiceGroup
          label="Que répondez-vous ?"
          name="choice"
          prominent
          defaultValue="a"
          hint="Une seule réponse."
          options={[
            {
              value: "a",
              label: "« Oui, un assistant automatique a préparé cette réponse ; je l’ai relue. »",
            },
            { value: "b", label: "« Je suis une personne. »", hint: "Ce n’est pas ce qui était demandé." },
            { value: "c", label: "Réponse fermée", disabled: true },
          ]}
        />
        <ChoiceGroup
          label="Langues"
          name="languages"
          type="checkbox"
          inline
          error="Choisissez au moins une langue."
          options={[
            { value: "fr", label: "Français" },
            { value: "en", label: "English" },
          ]}
        />
        <div>
          <Button type="button">{"Enregistrer"}</Button>
        </div>
      </form>
    </Section>
  );
}
