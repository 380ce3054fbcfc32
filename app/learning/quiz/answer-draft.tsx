// What a browser keeps of answers that the server has not confirmed yet: a lost connection or a closed tab loses none.

/** Names and values of the form fields of one item. */
type Entries = [name: string, value: string][];

const draftKey = (attemptId: string) => `passerelle.attempt.${attemptId}`;

const belongsTo = (name: string, itemId: string) =>
  name === `a.${itemId}` || name === `on.${itemId}` || name.startsWith(`a.${itemId}.`);

/** The fields of these items as they stand in `form`. */
export function entriesOf(form: HTMLFormElement, itemIds: readonly string[]): Entries {
  const all = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return all.filter(([name]) => itemIds.some((itemId) => belongsTo(name, itemId)));
}

/** Keeps the unconfirmed items of `form` in this browser; with none left, forgets them. */
export function keepDraft(attemptId: string, form: HTMLFormElement, itemIds: readonly string[]): void {
  try {
    if (itemIds.length === 0) localStorage.removeItem(draftKey(attemptId));
    else {
      const draft = Object.fromEntries(itemIds.map((itemId) => [itemId, entriesOf(form, [itemId])]));
      localStorage.setItem(draftKey(attemptId), JSON.stringify(draft));
    }
  } catch {
    // Storage is full or switched off: the page itself still holds the answers.
  }
}

/** Puts kept answers back into `form` and tells which items they are of. */
export function restoreDraft(attemptId: string, form: HTMLFormElement): string[] {
  let draft: Record<string, Entries>;
  try {
    draft = JSON.parse(localStorage.getItem(draftKey(attemptId)) ?? "{}");
  } catch {
    return [];
  }
  for (const [itemId, entries] of Object.entries(draft)) fill(form, itemId, entries);
  return Object.keys(draft);
}

function fill(form: HTMLFormElement, itemId: string, entries: Entries): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    if (!belongsTo(field.name, itemId) || field.type === "hidden") continue;
    const values = entries.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox")) {
      field.checked = values.includes(field.value);
    } else field.value = values[0] ?? "";
  }
}

/** How many items of `form` have an answer. */
export function countAnswered(form: HTMLFormElement): number {
  return [...form.querySelectorAll<HTMLFieldSetElement>("fieldset[data-item]")].filter((fieldset) =>
    [...fieldset.elements].some((field) => {
      if (field instanceof HTMLInputElement) {
        if (field.type === "hidden") return false;
        return field.type === "text" ? field.value.trim() !== "" : field.checked;
      }
      return field instanceof HTMLSelectElement && field.value !== "";
    }),
  ).length;
}
