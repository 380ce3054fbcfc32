import type { Random } from "~/kernel/random";
import type { PlanModule, PlanWeek } from "./plan";

/** Hours of half a minute or less are rounding, not work. */
const NO_HOURS = 1 / 120;
/** Sums of hours carry rounding of their own. */
const NEARLY_NONE = 1e-9;
/** To a hundredth of an hour, so that sums and differences print as they were meant. */
const roundHours = (hours: number) => Math.round(hours * 100) / 100;

/** Hours of one module in the weeks from `first` (counted from 0) on. */
export interface Placed {
  module: PlanModule;
  first: number;
  hours: readonly number[];
}

/** Weeks that a module needs at the least. */
export const weeksOf = ({ hours }: PlanModule, hoursPerWeek: number) =>
  Math.ceil(hours / hoursPerWeek - NEARLY_NONE);

/**
 * Hours that each of `modules` takes from the weeks in a second account, beside its own hours: one that
 * fills more than half a week keeps out every other such one, so it takes the whole week; of a longer one,
 * only what its first and last week can lay beside such a module is let off. No schedule of some of
 * `modules` holds more of this than its weeks have hours, which tells at once that many cannot be.
 */
export function hoursKeptFree(modules: readonly PlanModule[], hoursPerWeek: number): Map<string, number> {
  const isBig = (module: PlanModule) =>
    weeksOf(module, hoursPerWeek) === 1 && module.hours > hoursPerWeek / 2 + NEARLY_NONE;
  const beside = hoursPerWeek - Math.min(hoursPerWeek, ...modules.filter(isBig).map(({ hours }) => hours));
  return new Map(
    modules.map((module) => {
      const span = weeksOf(module, hoursPerWeek);
      if (span === 1) return [module.id, isBig(module) ? hoursPerWeek : 0];
      // Both ends lie beside others only where they hold that little together.
      const rest = module.hours - (span - 1) * hoursPerWeek;
      return [module.id, module.hours - (rest <= 2 * beside + NEARLY_NONE ? rest : beside)];
    }),
  );
}

/** The weeks that hold something, each with its modules in the order of `placed`. */
export function writeWeeks(placed: readonly Placed[]): PlanWeek[] {
  const weeks: PlanWeek["modules"][] = [];
  for (const { module, first, hours } of placed) {
    let left = module.hours;
    hours.forEach((share, index) => {
      const printed = index === hours.length - 1 ? roundHours(left) : roundHours(share);
      left -= printed;
      if (printed <= NO_HOURS) return;
      weeks[first + index] ??= [];
      weeks[first + index]?.push({ id: module.id, hours: printed });
    });
  }
  return Array.from(weeks, (modules = [], week) => ({ week: week + 1, modules })).filter(
    ({ modules }) => modules.length > 0,
  );
}

/** The hours of `module` if it begins in `first`, each week holding at most what is free; null when it cannot. */
function hoursFrom(module: PlanModule, first: number, free: readonly number[], hoursPerWeek: number) {
  const span = weeksOf(module, hoursPerWeek);
  for (const length of span === 1 ? [1] : [span, span + 1]) {
    const between = Math.max(0, length - 2) * hoursPerWeek;
    const middle = free.slice(first + 1, first + length - 1);
    if (first + length > free.length || middle.some((hours) => hours < hoursPerWeek - NEARLY_NONE)) continue;
    const atFirst = Math.min(free[first] as number, module.hours - between);
    const atLast = module.hours - between - atFirst;
    if (length === 1 && atLast <= NEARLY_NONE) return [module.hours];
    if (length > 1 && atFirst > NO_HOURS && atLast <= (free[first + length - 1] as number) + NEARLY_NONE)
      return [atFirst, ...middle.map(() => hoursPerWeek), Math.max(0, atLast)];
  }
  return null;
}

/**
 * Places `modules` one after the other, each in the first weeks that hold it: a module that fits into a
 * week within one, a longer one through full weeks, and none before its prerequisites end.
 *
 * @param modules prerequisites before those who presuppose them; presupposing one that is not among them
 *   makes the module impossible
 * @returns in the order of `modules`, or null when something finds no place within `weeks`
 */
function placeInOrder(modules: readonly PlanModule[], hoursPerWeek: number, weeks: number): Placed[] | null {
  const free = new Array<number>(weeks).fill(hoursPerWeek);
  const ended = new Map<string, number>();
  const placed: Placed[] = [];
  for (const module of modules) {
    let first = Math.max(0, ...module.prerequisites.map((id) => ended.get(id) ?? weeks));
    let hours: number[] | null = null;
    while (first < weeks) {
      hours = hoursFrom(module, first, free, hoursPerWeek);
      if (hours) break;
      first++;
    }
    if (!hours) return null;
    hours.forEach((share, index) => {
      free[first + index] = (free[first + index] as number) - share;
    });
    const last = first + hours.findLastIndex((share) => share > NO_HOURS);
    ended.set(module.id, last);
    placed.push({ module, first, hours });
  }
  return placed;
}

/** The last week with something in it, counted from 1. */
export const finishOf = (placed: readonly Placed[]) =>
  Math.max(
    0,
    ...placed.map(({ first, hours }) => first + hours.findLastIndex((share) => share > NO_HOURS) + 1),
  );

/** Sum of hours x their week: small when early weeks are full. */
const lateness = (placed: readonly Placed[]) =>
  placed.reduce(
    (sum, { first, hours }) =>
      sum + hours.reduce((own, share, index) => own + share * (first + index + 1), 0),
    0,
  );

/** An order that respects prerequisites: of the modules that may come next, the one with the highest rank. */
function orderBy(modules: readonly PlanModule[], rank: ReadonlyMap<string, number>): PlanModule[] {
  const waiting = [...modules].sort((a, b) => (rank.get(b.id) as number) - (rank.get(a.id) as number));
  const done = new Set<string>();
  const order: PlanModule[] = [];
  while (waiting.length > 0) {
    const at = waiting.findIndex(({ prerequisites }) => prerequisites.every((id) => done.has(id)));
    const [next] = waiting.splice(Math.max(0, at), 1) as [PlanModule];
    done.add(next.id);
    order.push(next);
  }
  return order;
}

/**
 * A short schedule of all of `modules`, by placing them in many orders: as they come, longest first, then
 * by chance; prerequisites always come first. It may miss the shortest one, so null proves nothing; a schedule of `atLeast` weeks is the
 * shortest, and the search ends there.
 *
 * @param modules in the order that is wanted if it costs no week
 * @param atLeast weeks that no schedule can stay under
 */
export function searchSchedule(
  modules: readonly PlanModule[],
  { hoursPerWeek, weeks, atLeast }: { hoursPerWeek: number; weeks: number; atLeast: number },
  random: Random,
  tries: number,
): Placed[] | null {
  let best: { placed: Placed[]; finish: number; late: number } | null = null;
  for (let attempt = 0; attempt < tries; attempt++) {
    const rank = new Map(
      modules.map(({ id, hours }, index) => [
        id,
        attempt === 0 ? -index : attempt === 1 ? hours : random.next() * (attempt % 2 === 0 ? 1 : hours),
      ]),
    );
    const placed = placeInOrder(orderBy(modules, rank), hoursPerWeek, best?.finish ?? weeks);
    if (!placed) continue;
    const finish = finishOf(placed);
    const late = lateness(placed);
    if (!best || finish < best.finish || (finish === best.finish && late < best.late))
      best = { placed, finish, late };
    if (best.finish <= atLeast) break;
  }
  return best?.placed ?? null;
}

/**
 * The same modules begun in the same order, each as early as it can be: the solver proves that a schedule
 * exists, not that it wastes no early week. Where that would end later, the schedule stays as it was.
 */
export function fillEarly(placed: Placed[], hoursPerWeek: number): Placed[] {
  const finish = finishOf(placed);
  const order = placed.map(({ module }) => module.id);
  const begun = [...placed].sort((left, right) => left.first - right.first).map(({ module }) => module);
  const early = placeInOrder(begun, hoursPerWeek, finish);
  return early
    ? early.sort((left, right) => order.indexOf(left.module.id) - order.indexOf(right.module.id))
    : placed;
}
