import { EventEmitter } from "node:events";
import path from "node:path";
import { expect, test } from "vitest";
import { type LiveServer, reloadOnContent } from "~/server/live-content";

function openServer(clients: number) {
  const watcher = new EventEmitter();
  const connections = new EventEmitter();
  const sent: string[] = [];
  const server = {
    watcher,
    ws: {
      clients: { size: clients },
      send: ({ type }: { type: string }) => void sent.push(type),
      on: (event: string, listener: () => void) => void connections.on(event, listener),
    },
  };
  reloadOnContent(server as unknown as LiveServer, path.resolve("/project"));
  const save = (file: string) => watcher.emit("all", "change", path.resolve("/project", file));
  const connect = () => connections.emit("connection");
  return { sent, save, connect };
}

test.each([
  ["content/modules/a/fr/b.mdx", 1],
  ["public/pictures/a/b.fr.svg", 1],
  ["app/routes/home.tsx", 0],
  ["contents/a.mdx", 0],
  ["data/content/a", 0],
])("saving %s reloads open pages %i times", (file, times) => {
  const { sent, save } = openServer(2);
  save(file);
  expect(sent).toEqual(Array(times).fill("full-reload"));
});

test("a page that was loading when a file was saved reloads once it is there, and once only", () => {
  const { sent, save, connect } = openServer(0);
  save("content/a.yaml");
  save("content/b.yaml");
  expect(sent).toEqual([]);
  connect();
  connect();
  expect(sent).toEqual(["full-reload"]);
});
