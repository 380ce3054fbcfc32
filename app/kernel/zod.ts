import { z } from "zod";

// Without this, zod probes `new Function` on first use, which a strict CSP reports as a violation.
z.config({ jitless: true });

export { z };
