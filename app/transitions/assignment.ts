/** People to seats at least cost. The extra last column of `costs` is the option to stay, never forbidden. */
export interface AssignmentProblem {
  people: number;
  roles: number;
  /** `people` rows of `roles + 1` costs, row by row; Infinity where forbidden. */
  costs: Float64Array;
  /** Seats of each role, 0 or more. */
  seats: readonly number[];
}

/** An optimum with the prices that prove it. */
export interface Assignment {
  /** For each person the index of the role, or `roles` for staying. */
  choice: Int32Array;
  /**
   * What one seat of each role is worth, 0 where seats are left (and for staying). Everybody's choice
   * is the cheapest for her once prices are added: that is the proof that nothing costs less in all.
   */
  prices: Float64Array;
  total: number;
}

const NOBODY = -1;

/**
 * Solves an assignment problem exactly: people enter one by one, each along the shortest chain of
 * moves that ends in a free seat or in staying (successive shortest paths with prices, after
 * Jonker & Volgenant 1987, on the graph of roles instead of that of seats).
 * Time: people x (roles² + changes), memory: people x roles.
 */
export function assign(problem: AssignmentProblem): Assignment {
  const { people, roles, costs, seats } = problem;
  const width = roles + 1;
  const choice = new Int32Array(people).fill(NOBODY);
  const prices = new Float64Array(width);
  const members: number[][] = Array.from({ length: width }, () => []);
  // For each pair of roles: who moves most cheaply from the first to the second.
  const mover = new Int32Array(width * width).fill(NOBODY);
  const distance = new Float64Array(width);
  const settled = new Uint8Array(width);
  const cameFrom = new Int32Array(width);

  const cost = (person: number, role: number) => costs[person * width + role] as number;
  const moveCost = (person: number, from: number, to: number) => cost(person, to) - cost(person, from);
  const isFree = (role: number) =>
    role === roles || (members[role] as number[]).length < (seats[role] as number);

  function offerMoves(person: number, from: number, to: number) {
    const at = from * width + to;
    const known = mover[at] as number;
    if (known === NOBODY || moveCost(person, from, to) < moveCost(known, from, to)) mover[at] = person;
  }

  function enter(person: number, role: number) {
    choice[person] = role;
    if (role === roles) return;
    (members[role] as number[]).push(person);
    for (let to = 0; to < width; to++) if (to !== role) offerMoves(person, role, to);
  }

  function leave(person: number, role: number) {
    const rest = members[role] as number[];
    rest[rest.indexOf(person)] = rest[rest.length - 1] as number;
    rest.pop();
    for (let to = 0; to < width; to++) {
      if (mover[role * width + to] !== person) continue;
      mover[role * width + to] = NOBODY;
      for (const other of rest) offerMoves(other, role, to);
    }
  }

  function nearestUnsettled(): number {
    let nearest = NOBODY;
    let least = Number.POSITIVE_INFINITY;
    for (let role = 0; role < width; role++) {
      if (settled[role] || (distance[role] as number) >= least) continue;
      nearest = role;
      least = distance[role] as number;
    }
    return nearest;
  }

  function relaxFrom(role: number) {
    const reached = distance[role] as number;
    for (let to = 0; to < width; to++) {
      const person = mover[role * width + to] as number;
      if (settled[to] || person === NOBODY) continue;
      const step = moveCost(person, role, to) + (prices[to] as number) - (prices[role] as number);
      if (reached + step < (distance[to] as number)) {
        distance[to] = reached + step;
        cameFrom[to] = role;
      }
    }
  }

  for (let person = 0; person < people; person++) {
    settled.fill(0);
    cameFrom.fill(NOBODY);
    for (let role = 0; role < width; role++) distance[role] = cost(person, role) + (prices[role] as number);
    let end = nearestUnsettled();
    while (!isFree(end)) {
      settled[end] = 1;
      relaxFrom(end);
      end = nearestUnsettled();
    }
    const reached = distance[end] as number;
    for (let role = 0; role < width; role++) {
      if (settled[role]) prices[role] = (prices[role] as number) + reached - (distance[role] as number);
    }
    // From the free seat backwards: everybody on the chain moves one on, which leaves a seat for `person`.
    for (let role = end; ; ) {
      const previous = cameFrom[role] as number;
      if (previous === NOBODY) {
        enter(person, role);
        break;
      }
      const moving = mover[previous * width + role] as number;
      leave(moving, previous);
      enter(moving, role);
      role = previous;
    }
  }
  let total = 0;
  for (let person = 0; person < people; person++) total += cost(person, choice[person] as number);
  return { choice, prices, total };
}
