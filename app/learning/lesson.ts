import type { TreeNode } from "~/kernel/tree";
import type { LawEntry } from "./law";
import type { LessonHeading } from "./lesson-sections";
import type { Given, Question } from "./question";
import type { Review } from "./review";

/** A question inside a lesson; reviewed only when this request answers it. */
export interface LessonCheck {
  question: Question;
  given: Given;
  review: Review | null;
}

/** Another page of learning, by its slug. */
export interface LessonLink {
  slug: string;
  title: string;
}

/** Everything on the page of one lesson. */
export interface LessonPage {
  module: LessonLink;
  lesson: LessonLink & { minutes: number };
  /** From 1. */
  number: number;
  of: number;
  /** How many lessons of the module are read. */
  readCount: number;
  isRead: boolean;
  tree: TreeNode[];
  /** The headings of the text. */
  outline: LessonHeading[];
  /** Where the reader stopped; null at the beginning, and in a lesson that she has read. */
  resume: LessonHeading | null;
  /** Whether the lesson changed since the reader completed the module, and she has not read it since. */
  isChanged: boolean;
  /** What the module rests on. */
  sources: { title: string; url: string; date: string }[];
  checks: Record<string, LessonCheck>;
  law: { version: string; notice: string; entries: Record<string, LawEntry> } | null;
  /** The day of the request, YYYY-MM-DD: whether a law applies yet. */
  today: string;
  /** Titles of the scenarios that the lesson leads to, where they are known. */
  scenarios: Record<string, string | null>;
  previous: LessonLink | null;
  next: LessonLink | null;
}
