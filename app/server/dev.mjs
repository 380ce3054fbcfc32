// Development: the same server, its TypeScript read as it is, pages and styles live through Vite.
import { register } from "tsx/esm/api";

process.env.NODE_ENV = "development";
register();
await import("./main.ts");
