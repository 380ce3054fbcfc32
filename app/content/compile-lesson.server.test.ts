import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { z } from "~/kernel/zod";
import { compileLesson } from "./compile-lesson.server";
import { Tree } from "./Tree";

const folder = mkdtempSync(path.join(tmpdir(), "lesson-"));
const Rule = () => createElement("hr");
const allowed = {
  Check: z.strictObject({ item: z.string() }),
  AtYourDesk: z.strictObject({ minutes: z.coerce.number().int() }),
  Dialogue: z.strictObject({ channel: z.enum(["chat", "phone"]) }),
  Line: z.strictObject({ who: z.enum(["customer", "adviser"]) }),
};

let count = 0;
function compile(source: string) {
  const file = path.join(folder, `${count++}.mdx`);
  writeFileSync(file, source);
  return compileLesson(file, allowed);
}
async function sound(source: string) {
  const result = await compile(source);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

const LESSON = `## Why say it

Some **bold** text, a [link](/learn/x) and a {/* remark */} word.

| left | right |
|:-----|------:|
| a    | b     |

<Dialogue channel="chat">
<Line who="customer">Are you a robot?</Line>
<Line who="adviser">
I am a person, and I use an assistant.
</Line>
</Dialogue>

<AtYourDesk minutes="10">
Look at your last three messages.
</AtYourDesk>

<Check item="tr-01" />
`;

test("a lesson becomes data: components stay names, props follow their schema", async () => {
  const { tree, uses, links } = await sound(LESSON);
  expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
  expect(uses).toEqual([
    { name: "Dialogue", props: { channel: "chat" }, line: 9 },
    { name: "Line", props: { who: "customer" }, line: 10 },
    { name: "Line", props: { who: "adviser" }, line: 11 },
    { name: "AtYourDesk", props: { minutes: 10 }, line: 16 },
    { name: "Check", props: { item: "tr-01" }, line: 20 },
  ]);
  expect(links).toEqual([{ address: "/learn/x", line: 3 }]);
  expect(tree.at(-1)).toEqual({ type: "Check", props: { item: "tr-01" } });
  const html = renderToStaticMarkup(createElement(Tree, { nodes: tree, components: { Check: Rule } }));
  expect(html).toContain('<h2 id="h-why-say-it">Why say it</h2>');
  expect(html).toContain('<td data-align="right">b</td>');
  expect(html).toContain("Are you a robot?");
  expect(html).not.toContain("style=");
  expect(html).toMatch(/<hr\/>$/);
});

test("the second compilation comes from the cache and is the same", async () => {
  const text = `## Cached ${process.pid}\n\nOne two three four.\n`;
  const first = await sound(text);
  expect(await sound(text)).toEqual(first);
  expect(first.words).toBe(6);
});

test.each([
  ["import x from 'node:fs'\n\n## A", 1, "import and export"],
  ["## A\n\nexport const a = 1", 3, "import and export"],
  ["## A\n\nText {process.exit(1)} more", 3, "{expressions}"],
  ["## A\n\n{process.exit(1)}", 3, "{expressions}"],
  ["## A\n\n<Unknown />", 3, "unknown component <Unknown>"],
  ["## A\n\n<script>alert(1)</script>", 3, "unknown component <script>"],
  ["## A\n\n<constructor />", 3, "unknown component <constructor>"],
  ["## A\n\n[x](javascript:alert(1))", 3, "dangerous address"],
  ["## A\n\n[x](java&#x0A;script:alert(1))", 3, "dangerous address"],
  ["## A\n\n[x](//evil.example)", 3, "dangerous address"],
  ['## A\n\n<a href="data:text/html,x">x</a>', 3, "dangerous address"],
  ['## A\n\n<span onClick="x">x</span>', 3, "attribute onClick"],
  ['## A\n\n<span style="color:red">x</span>', 3, "attribute style"],
  ["## A\n\n<span {...props}>x</span>", 3, "{expression}"],
  ["## A\n\n<AtYourDesk minutes={10}>x</AtYourDesk>", 3, "{expression}"],
  ["## A\n\n<Check />", 3, "<Check> item"],
  ['## A\n\n<Check item="a" other="b" />', 3, "other"],
  ['## A\n\n<AtYourDesk minutes="ten">x</AtYourDesk>', 3, "<AtYourDesk> minutes"],
  ["# A", 1, "heading of level 1"],
  ["## A\n\n![](/pictures/a.svg)", 3, "without alternative text"],
  ['## A\n\nOpen <Dialogue channel="chat">', 3, ""],
  ["---\ntitle: x\n---\n\n## A", 1, "frontmatter"],
])("refuses %j on its line", async (source, line, what) => {
  const result = await compile(source);
  const faults = "faults" in result ? result.faults : [];
  expect(faults.length).toBeGreaterThan(0);
  expect(faults[0]?.line).toBe(line);
  expect(faults[0]?.what).toContain(what);
  expect(faults[0]?.mend).not.toBe("");
});

test("every fault of a text shows at once, and nothing of it runs", async () => {
  const result = await compile("import 'node:none'\n\n# A\n\n{globalThis.ran = true}\n\n<Nope/>\n");
  expect("faults" in result && result.faults.map((fault) => fault.line)).toEqual([1, 3, 5, 7]);
  expect(globalThis).not.toHaveProperty("ran");
});
