import type { Assignment, AssignmentProblem } from "./assignment";

const TIE = 1e-9;
const NONE = -1;

function addTo(counts: Int32Array, at: number, change: 1 | -1): void {
  counts[at] = (counts[at] as number) + change;
}

/**
 * Among all optimal assignments the one that, going through people in order, gives each the first
 * role in order (staying last): the result depends on ids only, not on how the optimum was found.
 * Moves only along choices that the prices prove to be as good. Changes `choice` in place.
 */
export function settleTies(problem: AssignmentProblem, { choice, prices }: Assignment): void {
  const { people, roles, costs, seats } = problem;
  const width = roles + 1;
  // One more node: the pool that takes in from roles with a seat left and gives to roles whose seats are worth nothing.
  const pool = width;
  const nodes = width + 1;
  const members: Set<number>[] = Array.from({ length: width }, () => new Set());
  const tightMoves = new Int32Array(width * width);

  const priced = (person: number, role: number) =>
    (costs[person * width + role] as number) + (prices[role] as number);
  const isTight = (person: number, role: number) =>
    priced(person, role) - priced(person, choice[person] as number) < TIE;

  function countMoves(person: number, from: number, change: 1 | -1) {
    for (let to = 0; to < width; to++) {
      if (to !== from && isTight(person, to)) addTo(tightMoves, from * width + to, change);
    }
  }

  function move(person: number, to: number) {
    const from = choice[person] as number;
    countMoves(person, from, -1);
    (members[from] as Set<number>).delete(person);
    choice[person] = to;
    (members[to] as Set<number>).add(person);
    countMoves(person, to, 1);
  }

  const occupied = new Int32Array(width);
  const hasSeatLeft = (role: number) =>
    role === roles || (occupied[role] as number) < (seats[role] as number);
  const canGo = (from: number, to: number) => {
    if (from === pool) return to !== pool && (prices[to] as number) < TIE;
    if (to === pool) return hasSeatLeft(from);
    return (tightMoves[from * width + to] as number) > 0;
  };

  /** For each node the next one on a way to `goal`, or NONE where there is no way. */
  function waysTo(goal: number): Int32Array {
    const next = new Int32Array(nodes).fill(NONE);
    next[goal] = goal;
    const queue = [goal];
    for (const at of queue) {
      for (let from = 0; from < nodes; from++) {
        if (next[from] !== NONE || !canGo(from, at)) continue;
        next[from] = at;
        queue.push(from);
      }
    }
    return next;
  }

  function moveOneOn(from: number, to: number) {
    for (const person of members[from] as Set<number>) {
      if (isTight(person, to)) return move(person, to);
    }
  }

  for (let person = 0; person < people; person++) {
    const role = choice[person] as number;
    (members[role] as Set<number>).add(person);
    addTo(occupied, role, 1);
    countMoves(person, role, 1);
  }
  for (let person = 0; person < people; person++) {
    const held = choice[person] as number;
    // From here on she is settled: nobody's chain may move her.
    countMoves(person, held, -1);
    (members[held] as Set<number>).delete(person);
    const earlier: number[] = [];
    for (let role = 0; role < held; role++) if (isTight(person, role)) earlier.push(role);
    if (earlier.length === 0) continue;
    const next = waysTo(held);
    const better = earlier.find((role) => next[role] !== NONE);
    if (better === undefined) continue;
    addTo(occupied, held, -1);
    addTo(occupied, better, 1);
    for (let at = better; at !== held; ) {
      const on = next[at] as number;
      if (at !== pool && on !== pool) moveOneOn(at, on);
      if (at !== pool) addTo(occupied, at, -1);
      if (on !== pool) addTo(occupied, on, 1);
      at = on;
    }
    choice[person] = better;
  }
}
