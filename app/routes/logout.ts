import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSession } from "~/people/lucia.server";

export const loader = () => redirect("/");

export async function action({ request }: ActionFunctionArgs) {
  return redirect("/login", {
    headers: { "Set-Cookie": await endSession(request.headers.get("Cookie") ?? "") },
  });
}
