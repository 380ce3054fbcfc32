import { createContext, useContext } from "react";

/** The request's CSP nonce while a page is rendered on the server; empty in the browser, which hides it. */
export const NonceContext = createContext<string | undefined>(undefined);
export const useNonce = () => useContext(NonceContext);
