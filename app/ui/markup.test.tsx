import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { readLocaleFrom } from "~/i18n/locale";
import { BarChart } from "./BarChart";
import { Button } from "./Button";
import { ChoiceGroup } from "./ChoiceGroup";
import { DataTable } from "./DataTable";
import { Dialog } from "./Dialog";
import { LevelBar } from "./LevelBar";
import { LineChart } from "./LineChart";
import { Progress } from "./Progress";
import { TextField } from "./TextField";

readLocaleFrom(() => "en");

const series = [
  {
    id: "a",
    label: "Trust",
    points: [
      { x: 1, y: 0.2 },
      { x: 2, y: null },
      { x: 3, y: 0.9 },
    ],
  },
];
const lineChart = (
  <LineChart title="Trust" description="It rises." series={series} xLabel="Turn" yDomain={[0, 1]} />
);
const bars = [
  { id: "a", label: "Answer", values: [1, 3] },
  { id: "b", label: "Follow up", values: [2, 0] },
];
const barChart = (
  <BarChart title="Hours" description="Fewer." rowLabel="Task" series={["Stay", "Go"]} bars={bars} />
);

test.each([
  ["progress", <Progress key="a" value={3} max={8} label="Done" />],
  ["level", <LevelBar key="b" value={2} required={3} label="Listening" />],
  ["line chart", lineChart],
  ["bar chart", barChart],
])("%s carries no style attribute, which the content security policy would drop", (_name, element) => {
  expect(renderToStaticMarkup(element)).not.toContain("style=");
});

test("a field names its hint and its error in aria-describedby", () => {
  const html = renderToStaticMarkup(
    <TextField id="mail" name="mail" label="Mail" hint="At work" error="No at sign" />,
  );
  expect(html).toContain('aria-describedby="mail-description mail-error"');
  expect(html).toContain('id="mail-description"');
  expect(html).toContain('id="mail-error"');
  expect(html).toContain('aria-invalid="true"');
});

test("a field without fault says nothing about errors", () => {
  const html = renderToStaticMarkup(<TextField id="mail" name="mail" label="Mail" error={[]} />);
  expect(html).not.toContain("aria-invalid");
  expect(html).not.toContain("aria-describedby");
});

test("a button submits unless it is told otherwise", () => {
  expect(renderToStaticMarkup(<Button>{"Go"}</Button>)).toContain('type="submit"');
  expect(renderToStaticMarkup(<Button type="button">{"Go"}</Button>)).toContain('type="button"');
});

test("a dialog is a disclosure in the server's HTML", () => {
  const html = renderToStaticMarkup(
    <Dialog trigger="Appeal" title="Appeal">
      <p>{"inside"}</p>
    </Dialog>,
  );
  expect(html).toMatch(/<details><summary[^>]*>Appeal<\/summary>.*inside/s);
  expect(html).not.toContain("<dialog");
});

test("a table keeps its roles, its row headings and the heading of each cell", () => {
  const columns = [
    { key: "name", header: "Person" },
    { key: "count", header: "Evidence", align: "end" as const },
  ];
  const html = renderToStaticMarkup(
    <DataTable caption="Team" columns={columns} rows={[{ name: "Ada", count: 7 }]} />,
  );
  expect(html).toMatch(/<th role="rowheader" scope="row"[^>]*>Ada/);
  expect(html).toMatch(/<td role="cell" data-label="Evidence"[^>]*><div[^>]*>7/);
});

test("a table without rows gives way to what was asked for", () => {
  expect(renderToStaticMarkup(<DataTable caption="Team" columns={[]} rows={[]} empty="nobody" />)).toBe(
    "nobody",
  );
});

test("chosen values are checked and no others", () => {
  const options = ["a", "b", "c"].map((value) => ({ value, label: value }));
  const html = renderToStaticMarkup(
    <ChoiceGroup label="Which" name="which" type="checkbox" options={options} defaultValue={["a", "c"]} />,
  );
  const checked = [...html.matchAll(/<input[^>]*checked=""[^>]*>/g)].map(
    ([tag]) => /value="(.)"/.exec(tag)?.[1],
  );
  expect(checked).toEqual(["a", "c"]);
});

test("a line breaks where a value is missing and the table says so", () => {
  const html = renderToStaticMarkup(lineChart);
  const path = /<path d="(M[^"]*)" fill="none"/.exec(html)?.[1] ?? "";
  expect(path.match(/M/g)).toHaveLength(2);
  expect(html).toContain("No value");
});

test("bars are shares of the longest", () => {
  const widths = [...renderToStaticMarkup(barChart).matchAll(/width="([\d.]+)%" height="16" rx/g)].map(
    ([, width]) => Number(width),
  );
  expect(widths).toEqual([100, 25, 75, 100, 50, 0]);
});

test("progress stays within its bounds", () => {
  expect(renderToStaticMarkup(<Progress value={12} max={8} label="Done" />)).toContain("8 of 8");
  expect(renderToStaticMarkup(<Progress value={-1} max={8} label="Done" />)).toContain("0 of 8");
});

test("a level says what is asked for", () => {
  const html = renderToStaticMarkup(<LevelBar value={2} required={3} label="Listening" />);
  expect(html).toMatch(/aria-label="Listening: level 2 of 4, level 3 [a-z ]+"/);
});
