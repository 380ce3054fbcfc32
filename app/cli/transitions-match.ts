import { m } from "~/i18n/messages";
import { matchInputSchema, matchPeople } from "~/transitions/match";
import { explainMatch, type MatchReason } from "~/transitions/match-reasons";
import type { CommandIo } from "./io";
import { readJson } from "./json-input";

const english = { locale: "en" } as const;

/** A reason in one English sentence, beside its figures. */
function inWords(reason: MatchReason): string {
  if (reason.kind === "one_more_seat") {
    const people = new Intl.ListFormat("en").format(reason.moves.map(({ person }) => person));
    return m.transitions_match_one_more_seat({ role: reason.role, people, saves: reason.saves }, english);
  }
  const { person } = reason;
  switch (reason.because) {
    case "cheapest_for_her":
      return m.transitions_match_cheapest({ person, role: reason.role ?? "" }, english);
    case "seats_go_further_elsewhere":
      return m.transitions_match_seats_elsewhere({ person }, english);
    case "every_role_closed":
      return m.transitions_match_every_role_closed({ person }, english);
    case "staying_costs_less":
      return m.transitions_match_staying_costs_less({ person }, english);
  }
}

/** `transitions match`: people and roles as JSON in, the matching of least cost with its reasons out. */
export async function transitionsMatch(io: CommandIo): Promise<number> {
  const input = readJson(io, matchInputSchema);
  if (!input) return 1;
  const matching = matchPeople(input);
  const reasons = explainMatch(matching).map((reason) => ({ ...reason, words: inWords(reason) }));
  io.write(`${JSON.stringify({ assignments: matching.assignments, total: matching.total, reasons })}\n`);
  return 0;
}
