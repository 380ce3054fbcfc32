import type { TreeNode } from "~/kernel/tree";
import type { LawEntry } from "./law";
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
  checks: Record<string, LessonCheck>;
  law: { version: string; notice: string; entries: Record<string, LawEntry> } | null;
  /** The day of the request, YYYY-MM-DD: whether a law applies yet. */
  today: string;
  /** Titles of the scenarios that the lesson leads to, where they are known. */
  scenarios: Record<string, string | null>;
  previous: LessonLink | null;
  next: LessonLink | null;
}
