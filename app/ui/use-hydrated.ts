import { useSyncExternalStore } from "react";

const subscribe = () => () => undefined;

/** False on the server and while the page wakes up, true once scripts run. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
