import { searchArticles } from "../copilot/search-articles";
import { fill } from "../scenario/fill";
import type { Tool } from "../scenario/structure";
import { holds } from "./holds";
import type { Move } from "./move";
import { change, note, type Turn } from "./turn";

/** What a tool shows the adviser; the customer does not see it. */
export interface ToolResult {
  tool: string;
  done: boolean;
  text: string;
  /** Articles found, best first; only for a search. */
  articles: string[];
}

type ToolMove = Extract<Move, { type: "tool" }>;

/** Whether every argument is of its kind and within its limit. */
function argumentsFit(tool: Tool, given: ToolMove["args"]): boolean {
  return tool.arguments.every((argument) => {
    const value = given[argument.id];
    if (argument.kind === "choice") return argument.options?.includes(String(value)) ?? false;
    if (argument.kind === "text") return typeof value === "string" || value === undefined;
    const amount =
      typeof value === "number" ? value : Number.parseFloat(String(value ?? "").replace(",", "."));
    return Number.isFinite(amount) && amount > 0 && amount <= (argument.maximum ?? Number.POSITIVE_INFINITY);
  });
}

function ready(turn: Turn, tool: Tool): boolean {
  if (tool.kind === "identity" && !("identity-given" in turn.state.flags)) return false;
  return !tool.needs || holds(turn.scenario, turn.state, tool.needs);
}

/** Runs a tool: refused when its needs or limits are not met; done, it changes the state once. */
export function runTool(turn: Turn, move: ToolMove): ToolResult {
  const { state, scenario, wording } = turn;
  const tool = scenario.structure.tools.find((candidate) => candidate.id === move.tool);
  const words = wording.tools[move.tool];
  if (!tool || !words) {
    note(turn, "move_refused", move.tool);
    return { tool: move.tool, done: false, text: "", articles: [] };
  }
  if (!ready(turn, tool) || !argumentsFit(tool, move.args)) {
    note(turn, "tool_refused", tool.id);
    return { tool: tool.id, done: false, text: fill(scenario, state.locale, words.refused), articles: [] };
  }
  const first = !(tool.id in state.tools);
  state.tools[tool.id] ??= state.turn;
  if (tool.kind === "identity") state.flags["identity-verified"] ??= state.turn;
  if (first && tool.effect) change(turn, "tool_done", tool.effect, tool.id);
  else note(turn, "tool_done", tool.id);
  const query = Object.values(move.args)
    .filter((value) => typeof value === "string")
    .join(" ");
  const articles = tool.kind === "search" ? searchArticles(scenario, state.locale, query) : [];
  return { tool: tool.id, done: true, text: fill(scenario, state.locale, words.result), articles };
}
