import { type RefObject, useEffect, useRef, useState } from "react";
import type { LessonHeading } from "../lesson-sections";

/** A heading counts as reached when it is in the upper part of the window, by this share of its height. */
const REACHED = 0.35;

/**
 * The heading that the reader has come to, null before the first; also as a ref, for reports that must not draw
 * the page again. Null until scripts run.
 */
export function useCurrentHeading(outline: readonly LessonHeading[]): {
  current: string | null;
  position: RefObject<string | null>;
} {
  const [current, setCurrent] = useState<string | null>(null);
  const position = useRef<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const headings = outline.flatMap(({ id }) => document.getElementById(id) ?? []);
    const look = () => {
      frame = 0;
      // While the next lesson takes this one's place there is nothing to see: what was seen last stays.
      if (!headings.every(({ isConnected }) => isConnected)) return;
      const limit = window.innerHeight * REACHED;
      const reached = headings.filter((heading) => heading.getBoundingClientRect().top <= limit);
      position.current = reached.at(-1)?.id ?? null;
      setCurrent(position.current);
    };
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    window.addEventListener("scroll", onScroll, { passive: true });
    window.addEventListener("resize", onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", onScroll);
      window.removeEventListener("resize", onScroll);
    };
  }, [outline]);
  return { current, position };
}
