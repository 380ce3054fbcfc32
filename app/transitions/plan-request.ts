import { z } from "~/kernel/zod";
import type { PlanObstacle } from "./plan";

/** What the form sends with which a plan is asked for. */
export const planRequestSchema = z.object({
  targetRole: z.string().min(1).max(80),
  /** Working hours kept free for learning in a week. */
  hoursPerWeek: z.coerce.number().min(0.5).max(35),
  deadline: z.iso.date(),
});
export type PlanRequest = z.output<typeof planRequestSchema>;

/** What is stored beside a plan's steps: levels that it leaves missing, and why. */
export interface PlanRemainder {
  levels: Record<string, number>;
  obstacles: PlanObstacle[];
}

const storedRemainder = z.object({
  levels: z.record(z.string(), z.number()),
  obstacles: z.array(z.unknown()),
});

/** Reads the stored remainder of a plan; an unreadable one is a fault of ours and throws. */
export const parseRemainder = (stored: unknown) => storedRemainder.parse(stored) as PlanRemainder;
