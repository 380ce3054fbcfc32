// What a browser keeps of answers that the server has not confirmed yet: a lost connection or a closed tab loses none.
import { fieldName, presenceField } from "../answer-field";

/** Names and values of the form fields of one item. */
type Entries = [name: string, value: string][];

const draftKey = (attemptId: string) => `passerelle.attempt.${attemptId}`;

const isOfItem = (name: string, itemId: string) =>
  name === fieldName(itemId) || name.startsWith(`${fieldName(itemId)}.`);

/** What `form` answers to these items, as it stands, to be written whatever the server has (see `presenceField`). */
export function entriesOf(form: HTMLFormElement, itemIds: readonly string[]): Entries {
  const all = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return itemIds.flatMap(
    (itemId): Entries => [[presenceField(itemId), "1"], ...all.filter(([name]) => isOfItem(name, itemId))],
  );
}

type Draft = Record<string, Entries>;

function readDraft(attemptId: string): Draft {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(draftKey(attemptId)) ?? "{}");
    return typeof draft === "object" && draft !== null ? (draft as Draft) : {};
  } catch {
    return {};
  }
}

function writeDraft(attemptId: string, draft: Draft): void {
  try {
    if (Object.keys(draft).length === 0) localStorage.removeItem(draftKey(attemptId));
    else localStorage.setItem(draftKey(attemptId), JSON.stringify(draft));
  } catch {
    // Storage is full or switched off: the page itself still holds the answers.
  }
}

/** Keeps these items of `form` in this browser, beside what another tab keeps. */
export function keepDraft(attemptId: string, form: HTMLFormElement, itemIds: readonly string[]): void {
  const draft = readDraft(attemptId);
  for (const itemId of itemIds) draft[itemId] = entriesOf(form, [itemId]);
  writeDraft(attemptId, draft);
}

/** Forgets these items, or with "all" whatever is kept of the attempt. */
export function forgetDraft(attemptId: string, itemIds: readonly string[] | "all"): void {
  const draft = itemIds === "all" ? {} : readDraft(attemptId);
  if (itemIds !== "all") for (const itemId of itemIds) delete draft[itemId];
  writeDraft(attemptId, draft);
}

/** Puts kept answers back into `form` and tells which items they are of. */
export function restoreDraft(attemptId: string, form: HTMLFormElement): string[] {
  const draft = Object.entries(readDraft(attemptId)).filter(([, entries]) => Array.isArray(entries));
  for (const [itemId, entries] of draft) fill(form, itemId, entries);
  return draft.map(([itemId]) => itemId);
}

type Field = HTMLInputElement | HTMLSelectElement;

const fieldsOf = (elements: HTMLFormControlsCollection): Field[] =>
  [...elements].filter(
    (field): field is Field =>
      field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type !== "hidden"),
  );

const isTicked = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox");

function fill(form: HTMLFormElement, itemId: string, entries: Entries): void {
  for (const field of fieldsOf(form.elements).filter(({ name }) => isOfItem(name, itemId))) {
    const values = entries.filter(([name]) => name === field.name).map(([, value]) => value);
    if (isTicked(field)) field.checked = values.includes(field.value);
    else field.value = values[0] ?? "";
  }
}

const itemFieldsets = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLFieldSetElement>("fieldset[data-item]"),
];

function isChanged(field: Field): boolean {
  if (isTicked(field)) return field.checked !== field.defaultChecked;
  if (field instanceof HTMLInputElement) return field.value !== field.defaultValue;
  return [...field.options].some(
    (option) => option.selected !== option.defaultSelected && option.value !== "",
  );
}

/** Items whose answer on the page is not the one that the server sent: answered before scripts ran. */
export function changedItems(form: HTMLFormElement): string[] {
  return itemFieldsets(form)
    .filter(({ elements }) => fieldsOf(elements).some(isChanged))
    .flatMap(({ dataset }) => dataset.item ?? []);
}

/** Items of `form` that have no answer yet. */
export function unansweredItems(form: HTMLFormElement): string[] {
  const isGiven = (field: Field) => (isTicked(field) ? field.checked : field.value.trim() !== "");
  return itemFieldsets(form)
    .filter(({ elements }) => !fieldsOf(elements).some(isGiven))
    .flatMap(({ dataset }) => dataset.item ?? []);
}
