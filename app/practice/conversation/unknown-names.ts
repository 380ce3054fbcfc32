import type { Scenario } from "../scenario/scenario";
import type { Move } from "./move";

/** A move that names something which its scenario does not have. */
export interface UnknownName {
  /** Index of the move, from 0. */
  move: number;
  kind: "draft" | "tool" | "handover";
  id: string;
  /** What could have been named. */
  known: string[];
}

/** The names in `moves` that `scenario` does not know. The engine refuses such moves; a script has them mended. */
export function unknownNames({ structure }: Scenario, moves: readonly Move[]): UnknownName[] {
  const drafts = structure.drafts.map((draft) => draft.id);
  const tools = structure.tools.map((tool) => tool.id);
  const named = (move: Move): { kind: UnknownName["kind"]; id: string; known: string[] } | null => {
    switch (move.type) {
      case "say":
        return move.draft ? { kind: "draft", id: move.draft.id, known: drafts } : null;
      case "draft":
        return { kind: "draft", id: move.id, known: drafts };
      case "report":
        return { kind: "draft", id: move.draft, known: drafts };
      case "tool":
        return { kind: "tool", id: move.tool, known: tools };
      case "handover":
        return { kind: "handover", id: move.to, known: structure.handover.to };
      case "close":
        return null;
    }
  };
  return moves.flatMap((move, index) => {
    const name = named(move);
    return name && !name.known.includes(name.id) ? [{ move: index, ...name }] : [];
  });
}
