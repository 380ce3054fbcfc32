import { notFound } from "~/people/access.server";

export const loader = () => notFound();

export default function NotFound() {
  return null;
}
