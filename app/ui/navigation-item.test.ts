import { expect, test } from "vitest";
import { isCurrent, type NavigationItem } from "./navigation-item";

const home: NavigationItem = { to: "/", label: "Home", icon: "home", end: true };
const learn: NavigationItem = {
  ...{ to: "/learn", label: "Learn", icon: "learn" },
  also: ["/refresh", "/certificates"],
};

test.each([
  [home, "/", true],
  [home, "/learn", false],
  [learn, "/learn", true],
  [learn, "/learn/transparency/quiz", true],
  [learn, "/learning", false],
  [learn, "/refresh", true],
  [learn, "/refresh/settings", true],
  [learn, "/refreshments", false],
  [learn, "/certificates", true],
  [learn, "/practice", false],
  [learn, "/", false],
])("the place %o, on the page %s: %s", (item, pathname, expected) => {
  expect(isCurrent(item, pathname)).toBe(expected);
});
