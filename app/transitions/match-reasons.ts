import type { ClosedBecause, Matching } from "./match";
import { shortestChains } from "./match-chains";

/** A role that was the next best for somebody, and what giving it to her would add to the total. */
interface CloseOption {
  /** null: staying. */
  role: string | null;
  cost: number;
  /** 0 or more: 0 means that it would have been as good over all people. */
  extra: number;
}

/** Why a person has her proposal, and what else was close. */
interface PersonReason {
  kind: "person";
  person: string;
  role: string | null;
  because: "cheapest_for_her" | "seats_go_further_elsewhere" | "every_role_closed" | "staying_costs_less";
  closest: CloseOption | null;
  /** Roles closed to her and why, when she stays. */
  closed: ({ role: string } & ClosedBecause)[];
}

/** What one more seat in a role would change. */
interface SeatReason {
  kind: "one_more_seat";
  role: string;
  /** How much the total would fall, over 0. */
  saves: number;
  moves: { person: string; from: string | null; to: string | null }[];
}

export type MatchReason = PersonReason | SeatReason;

const EVEN = 1e-9;

/**
 * The reasons of a matching, exact: for each person the next best option with what it would add to
 * the total when everybody else moves as well as possible; for each role in demand who would move
 * if it had one more seat. One entry a person in order of id, then one a role.
 */
export function explainMatch(matching: Matching): MatchReason[] {
  const { people, roles, problem, solution } = matching;
  const { distance, movesInto } = shortestChains(problem, solution);
  const staying = roles.length;
  const costOf = (person: number, role: number) => problem.costs[person * (staying + 1) + role] as number;
  const idOf = (role: number) => roles[role]?.id ?? null;

  const reasons: MatchReason[] = people.map(({ id }, person) => {
    const chosen = solution.choice[person] as number;
    const own = costOf(person, chosen);
    let closest: CloseOption | null = null;
    let cheapest = own;
    let open = 0;
    for (let role = 0; role <= staying; role++) {
      const cost = costOf(person, role);
      if (role < staying && Number.isFinite(cost)) open += 1;
      if (role === chosen || !Number.isFinite(cost)) continue;
      cheapest = Math.min(cheapest, cost);
      const extra = Math.max(0, cost - own + distance(role, chosen));
      if (extra < (closest?.extra ?? Number.POSITIVE_INFINITY)) closest = { role: idOf(role), cost, extra };
    }
    const because =
      cheapest < own - EVEN
        ? "seats_go_further_elsewhere"
        : chosen < staying
          ? "cheapest_for_her"
          : open === 0
            ? "every_role_closed"
            : "staying_costs_less";
    const closed: PersonReason["closed"] = [];
    for (let role = 0; chosen === staying && role < staying; role++) {
      const why = Number.isFinite(costOf(person, role)) ? null : matching.option(person, role).closed;
      if (why) closed.push({ role: idOf(role) as string, ...why });
    }
    return { kind: "person", person: id, role: idOf(chosen), because, closest, closed };
  });

  for (let role = 0; role < staying; role++) {
    const { saves, moves } = movesInto(role);
    if (saves <= EVEN) continue;
    reasons.push({
      kind: "one_more_seat",
      role: idOf(role) as string,
      saves,
      moves: moves.map(({ person, from, to }) => ({
        person: people[person]?.id as string,
        from: idOf(from),
        to: idOf(to),
      })),
    });
  }
  return reasons;
}
