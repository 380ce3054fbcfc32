import { createRandom } from "~/kernel/random";
import type { Item } from "~/learning/item";
import { type Learner, post } from "./quiz-site";

// A browser that takes the quiz of a module: saves, submits, tries again when the server is gone, and remembers what
// the server confirmed. The quiz asks for numbers, so that each answer that was ever sent can be told from others.

const ITEM_COUNT = 6;
/** The number that earns the point. */
export const RIGHT = 12;
const LESSONS = ["first", "second"];

/** Items of a bank that asks for numbers; about two competencies. */
export const NUMBER_ITEMS: Item[] = Array.from({ length: ITEM_COUNT }, (_, index) => ({
  id: `n${index + 1}`,
  competency: index % 2 === 0 ? "transparency" : "human-handover",
  kind: "numeric" as const,
  prompt: { fr: "Combien ?", en: "How many?" },
  answer: { value: RIGHT, tolerance: 0 },
  feedback: { right: { fr: "Oui", en: "Yes" }, wrong: { fr: "Non", en: "No" } },
}));

/** What one learner was told, and what she sent last without being told. */
export interface Told {
  learner: Learner;
  module: string;
  attempt: string | null;
  /** Item to the last answer that the server confirmed. */
  confirmed: Map<string, string>;
  /** Item to every answer sent since then: any of them may have arrived. */
  open: Map<string, string[]>;
  lessons: Set<string>;
  submitted: boolean;
  requests: number;
}

export const newLearner = (learner: Learner, module: string): Told => ({
  ...{ learner, module, attempt: null, confirmed: new Map(), open: new Map(), lessons: new Set() },
  ...{ submitted: false, requests: 0 },
});

async function save(told: Told, address: string, item: string, value: string): Promise<void> {
  told.open.set(item, [...(told.open.get(item) ?? []), value]);
  const body = new URLSearchParams({ [`on.${item}`]: "1", [`a.${item}`]: value });
  const response = await post(address, `/attempts/${told.attempt}/answers`, told.learner, body);
  const { refused } = (await response.json()) as { refused: string | null };
  if (refused !== null) throw new Error(`refused: ${refused}`);
  told.confirmed.set(item, value);
  told.open.delete(item);
}

/**
 * Takes the quiz as far as it gets, from where she was. Throws when the server is gone: call again then. With
 * `tabs`, everything is sent twice at once, as by two tabs or an impatient hand.
 */
export async function work(told: Told, address: string, seed: string, tabs = 1): Promise<void> {
  const random = createRandom(seed);
  const atOnce = async <Value>(send: () => Promise<Value>): Promise<Value> => {
    told.requests += tabs;
    const [first, ...others] = await Promise.allSettled(Array.from({ length: tabs }, send));
    for (const outcome of [first, ...others]) if (outcome?.status === "rejected") throw outcome.reason;
    return (first as PromiseFulfilledResult<Value>).value;
  };
  if (told.submitted) return;
  const started = await atOnce(() => post(address, `/learn/${told.module}/quiz`, told.learner));
  const attempt = /^\/attempts\/(.+)$/.exec(started.headers.get("Location") ?? "")?.[1];
  // No attempt is given once the quiz is passed: the submission had arrived, only its answer had not.
  if (attempt !== undefined) {
    told.attempt = attempt;
    const rough = random
      .shuffle(NUMBER_ITEMS)
      .map(({ id }) => [id, String(random.integer(100, 999))] as const);
    const right = random.shuffle(NUMBER_ITEMS).map(({ id }) => [id, String(RIGHT)] as const);
    for (const [item, value] of [...rough, ...right]) await atOnce(() => save(told, address, item, value));
  }
  for (const lesson of LESSONS) {
    if (told.lessons.has(lesson)) continue;
    // The last lesson is read while the quiz is submitted: whichever comes second completes the module.
    const read = async () => {
      const { status } = await post(address, `/learn/${told.module}/${lesson}`, told.learner);
      if (status !== 302) throw new Error(`lesson: ${status}`);
      told.lessons.add(lesson);
    };
    if (lesson !== LESSONS.at(-1)) await atOnce(read);
    else await Promise.all([atOnce(read), atOnce(() => submit(told, address))]);
  }
  if (!told.submitted) await atOnce(() => submit(told, address));
}

async function submit(told: Told, address: string): Promise<void> {
  const body = new URLSearchParams({ intent: "submit" });
  const { status } = await post(address, `/attempts/${told.attempt}`, told.learner, body);
  if (status !== 302) throw new Error(`submit: ${status}`);
  told.submitted = true;
}
