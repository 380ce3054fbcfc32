import type { Assignment, AssignmentProblem } from "./assignment";

/** One person's move from a role to another, by index (`roles` is staying). */
export interface ChainMove {
  person: number;
  from: number;
  to: number;
}

const NOBODY = -1;

/**
 * Cheapest chains of moves between roles in an optimal assignment, by Floyd and Warshall (1962), over
 * roles, staying, and one more node: the pool, which a chain enters where a seat is left and leaves by
 * emptying a seat. No chain that ends where it began costs less than 0, because the assignment is
 * optimal. Time: people x roles + roles³.
 */
export function shortestChains({ people, roles, costs, seats }: AssignmentProblem, { choice }: Assignment) {
  const width = roles + 1;
  const pool = width;
  const nodes = width + 1;
  const least = new Float64Array(nodes * nodes).fill(Number.POSITIVE_INFINITY);
  const next = new Int32Array(nodes * nodes).fill(NOBODY);
  const mover = new Int32Array(nodes * nodes).fill(NOBODY);
  const occupied = new Int32Array(width);

  const connect = (from: number, to: number, cost: number, person: number) => {
    const at = from * nodes + to;
    if (cost >= (least[at] as number)) return;
    least[at] = cost;
    next[at] = to;
    mover[at] = person;
  };
  for (let person = 0; person < people; person++) {
    const from = choice[person] as number;
    occupied[from] = (occupied[from] as number) + 1;
    const own = costs[person * width + from] as number;
    for (let to = 0; to < width; to++) {
      if (to !== from) connect(from, to, (costs[person * width + to] as number) - own, person);
    }
  }
  for (let role = 0; role < width; role++) {
    if (role === roles || (occupied[role] as number) < (seats[role] as number))
      connect(role, pool, 0, NOBODY);
    connect(pool, role, 0, NOBODY);
  }
  for (let node = 0; node < nodes; node++) least[node * nodes + node] = 0;
  for (let by = 0; by < nodes; by++) {
    for (let from = 0; from < nodes; from++) {
      const first = least[from * nodes + by] as number;
      if (first === Number.POSITIVE_INFINITY || from === by) continue;
      for (let to = 0; to < nodes; to++) {
        const through = first + (least[by * nodes + to] as number);
        // The margin keeps rounding from making a chain that runs in a circle.
        if (through >= (least[from * nodes + to] as number) - 1e-9) continue;
        least[from * nodes + to] = through;
        next[from * nodes + to] = next[from * nodes + by] as number;
      }
    }
  }

  function movesBetween(from: number, to: number): ChainMove[] {
    const moves: ChainMove[] = [];
    for (let at = from; at !== to; ) {
      const on = next[at * nodes + to] as number;
      if (at !== pool && on !== pool)
        moves.push({ person: mover[at * nodes + on] as number, from: at, to: on });
      at = on;
    }
    return moves;
  }

  return {
    /** What it costs over all others to make a seat in `from` free when one in `to` became free. */
    distance: (from: number, to: number) => least[from * nodes + to] as number,
    /** What the total would fall by with one more seat in `role`, and who would move. */
    movesInto(role: number): { saves: number; moves: ChainMove[] } {
      const saves = Math.max(0, -(least[pool * nodes + role] as number));
      return { saves, moves: saves > 0 ? movesBetween(pool, role) : [] };
    },
  };
}
