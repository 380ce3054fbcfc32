import type { Move } from "./move";

/** What a line typed in `practice play` asks for: a move, or something of the terminal's own. */
export type TypedLine =
  | { kind: "move"; move: Move }
  | { kind: "help" }
  | { kind: "record" }
  | { kind: "quit" }
  | { kind: "unclear" };

/** "key=value" words as tool arguments; the other words are the text to search for. */
function toolArguments(words: readonly string[]): Record<string, string> {
  const pairs = words.filter((word) => word.includes("="));
  const rest = words.filter((word) => !word.includes("=")).join(" ");
  const named = pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]);
  return { ...Object.fromEntries(named), ...(rest === "" ? {} : { query: rest }) };
}

/**
 * Reads one line: plain text is said to the customer; "/use ID [other words]", "/refuse ID reason",
 * "/report ID reason", "/tool ID …", "/handover TO summary", "/close", "/record", "/help", "/quit".
 */
export function readTypedLine(line: string): TypedLine {
  const text = line.trim();
  if (text === "") return { kind: "unclear" };
  if (!text.startsWith("/")) return { kind: "move", move: { type: "say", text } };
  const [command, id = "", ...words] = text.slice(1).split(/\s+/);
  const rest = words.join(" ");
  const move = (made: Move): TypedLine => (id === "" ? { kind: "unclear" } : { kind: "move", move: made });
  switch (command) {
    case "use":
      return move({ type: "say", text: rest, draft: { id, decision: rest === "" ? "as_is" : "edited" } });
    case "refuse":
      return move({ type: "draft", id, decision: "reject", reason: rest });
    case "report":
      return move({ type: "report", draft: id, reason: rest });
    case "tool":
      return move({ type: "tool", tool: id, args: toolArguments(words) });
    case "handover":
      return move({ type: "handover", to: id, summary: rest });
    case "close":
      return { kind: "move", move: { type: "close" } };
    case "record":
    case "help":
    case "quit":
      return { kind: command };
    default:
      return { kind: "unclear" };
  }
}
