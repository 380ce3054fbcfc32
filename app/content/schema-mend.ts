import type { z } from "~/kernel/zod";

type Issue = z.core.$ZodIssue;
export type IssuePath = readonly PropertyKey[];

/** A path as authors read it: `options[2].text.en`. */
export function formatPath(path: IssuePath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? String(step) : `${text}.${String(step)}`;
  }, "");
}

/** The issue of a union that says most: of the branch that fits best, deepest first. */
function innermost(issue: Issue): Issue {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return issue;
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const best = branches.sort((left, right) => left.length - right.length)[0]?.[0];
  return best ? innermost({ ...best, path: [...issue.path, ...best.path] } as Issue) : issue;
}

function mendOf(issue: Issue): string {
  const name = String(issue.path.at(-1) ?? "");
  switch (issue.code) {
    case "invalid_type":
      return issue.message.endsWith("received undefined")
        ? `add \`${name}\` (${issue.expected})`
        : `write a value of type ${issue.expected}`;
    case "invalid_value":
      return `write one of: ${issue.values.map(String).join(", ")}`;
    case "unrecognized_keys":
      return `remove or rename ${issue.keys.map((key) => `\`${key}\``).join(", ")}`;
    case "too_small":
      return issue.origin === "string" ? "write a text" : `give at least ${issue.minimum}`;
    case "too_big":
      return `give at most ${issue.maximum}`;
    case "invalid_format":
      return issue.format === "url" ? "write a full address, https://…" : `follow the format ${issue.format}`;
    case "invalid_union":
      return issue.discriminator
        ? `choose a known \`${issue.discriminator}\``
        : "choose one of the known shapes";
    case "custom":
      return typeof issue.params?.mend === "string" ? issue.params.mend : "see content/README.md";
    default:
      return "see content/README.md";
  }
}

/**
 * What is wrong and how to mend it, in the author's terms. A schema names its own mend with
 * `refine(check, { error: "what is wrong", params: { mend: "what to do" } })`.
 */
export function describeIssue(raw: Issue): { path: IssuePath; what: string; mend: string } {
  const issue = innermost(raw);
  const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
  const place = formatPath(issue.path);
  const what = issue.message.replace(/^Invalid input: /, "");
  return { path, what: place === "" ? what : `${place}: ${what}`, mend: mendOf(issue) };
}
