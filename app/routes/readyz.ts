import { isReady } from "~/people/status.server";

/** Whether requests can be answered now: what a balancer sends traffic by. */
export async function loader() {
  const ready = await isReady();
  return new Response(ready ? "ready\n" : "database away\n", {
    status: ready ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
