import { join, sep } from "node:path";
import type { ViteDevServer } from "vite";

/** Folders whose files are no modules of the application, but stand on its pages. */
const FOLDERS = ["content", join("public", "pictures")];

/** As much of Vite's server as is needed here. */
export interface LiveServer {
  watcher: Pick<ViteDevServer["watcher"], "on">;
  ws: {
    clients: { size: number };
    send(message: { type: "full-reload" }): void;
    on(event: string, listener: () => void): void;
  };
}

/**
 * Reloads open pages when a lesson, a question or a picture under `root` is saved: an author sees what she
 * writes. A page that is just loading hears of it as soon as it is there.
 */
export function reloadOnContent({ watcher, ws }: LiveServer, root: string): void {
  const folders = FOLDERS.map((folder) => join(root, folder) + sep);
  let isOwed = false;
  watcher.on("all", (_event, file) => {
    if (!folders.some((folder) => file.startsWith(folder))) return;
    isOwed = ws.clients.size === 0;
    if (!isOwed) ws.send({ type: "full-reload" });
  });
  ws.on("connection", () => {
    if (!isOwed) return;
    isOwed = false;
    ws.send({ type: "full-reload" });
  });
}
