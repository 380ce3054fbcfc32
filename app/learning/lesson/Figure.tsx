import type { LessonProps } from "../lesson-components";

/** A picture with its text alternative and caption. */
export function Figure({ src, alt, caption }: LessonProps<"Figure">) {
  return (
    <figure className="my-8">
      <img
        src={src}
        alt={alt}
        className="w-full rounded-lg border border-line"
        loading="lazy"
        decoding="async"
      />
      {caption ? <figcaption className="mt-2 text-sm text-soft">{caption}</figcaption> : null}
    </figure>
  );
}
