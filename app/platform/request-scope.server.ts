import { AsyncLocalStorage } from "node:async_hooks";

interface RequestScope {
  requestId: string;
  /** What was looked up once for this request. */
  memo: Map<string, Promise<unknown>>;
}

// The server's bundle and the page bundle each load this file; the storage must be one for both.
const process_ = globalThis as typeof globalThis & { passerelleRequests?: AsyncLocalStorage<RequestScope> };
process_.passerelleRequests ??= new AsyncLocalStorage<RequestScope>();
const scopes = process_.passerelleRequests;

/** Runs `work` as the answer to one request; what it logs carries `requestId`. */
export const inRequest = <Value>(requestId: string, work: () => Value): Value =>
  scopes.run({ requestId, memo: new Map() }, work);

/** The id of the request being answered, or null outside of one. */
export const currentRequestId = (): string | null => scopes.getStore()?.requestId ?? null;

/** The result of `work`, done once per request and `key`; outside of a request, done every time. */
export function oncePerRequest<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
  const memo = scopes.getStore()?.memo;
  if (!memo) return work();
  const known = memo.get(key) as Promise<Value> | undefined;
  if (known) return known;
  const fresh = work();
  memo.set(key, fresh);
  return fresh;
}
