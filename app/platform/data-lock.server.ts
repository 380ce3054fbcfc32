import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Holder {
  token: string;
  pid: number;
  /** Start of the process in clock ticks since boot (Linux), so that a reused pid is not taken for the holder. */
  started: string | null;
}

const startOf = (pid: number): string | null => {
  try {
    // Field 22 of stat; the command name before it may hold spaces, so count from its closing bracket.
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? null;
  } catch {
    return null;
  }
};

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return holder.started === null || startOf(holder.pid) === holder.started;
}

const readHolder = (file: string): Holder | null => {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return null;
  }
};

/**
 * Takes the lock of a data folder for this process. A lock left by a killed process is taken over.
 * Returns how to give it back, or the process that holds it.
 */
export function lockDataFolder(folder: string): { release: () => void } | { heldBy: number } {
  const file = join(folder, "passerelle.lock");
  const mine: Holder = { token: randomUUID(), pid: process.pid, started: startOf(process.pid) };
  const draft = `${file}.${mine.token}`;
  writeFileSync(draft, JSON.stringify(mine));
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        // A link appears whole or not at all, so nobody reads half a lock.
        linkSync(draft, file);
        return {
          release: () => {
            if (readHolder(file)?.token === mine.token) rmSync(file, { force: true });
          },
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
      const holder = readHolder(file);
      if (holder && isAlive(holder)) return { heldBy: holder.pid };
      removeStale(file, holder);
    }
    return { heldBy: readHolder(file)?.pid ?? 0 };
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves a dead process's lock away; if another start was quicker and the lock is a new one, puts it back. */
function removeStale(file: string, stale: Holder | null) {
  const aside = `${file}.stale-${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (readHolder(aside)?.token !== stale?.token) linkSync(aside, file);
  } catch {
    // Somebody else moved it: the next attempt sees what is there now.
  } finally {
    rmSync(aside, { force: true });
  }
}
