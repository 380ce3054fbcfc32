// The one door to the messages: typed functions compiled from messages/*.{fr,en}.json.
export { m } from "./generated/messages.js";
