/** Whether the process is alive: what a supervisor restarts it by. */
export const loader = () => new Response("ok\n", { headers: { "Cache-Control": "no-store" } });
