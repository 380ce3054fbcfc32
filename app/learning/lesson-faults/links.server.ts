import type { Locale } from "~/kernel/locale";
import type { CompiledLesson, Fault, Mention } from "~/platform/content.server";

/** Where a lesson stands: its file, its language and `<module>/<lesson>`. */
interface Place {
  file: string;
  locale: Locale;
  lesson: string;
}

const isOutside = (address: string) => /^[a-z][a-z0-9+.-]*:/i.test(address);

/** Why an address outside Passerelle cannot be right, by its form alone; null when it may be. */
function outsideFault(address: string): string | null {
  const [scheme = "", rest = ""] = address.split(/:(.*)/s);
  if (/\s/.test(address)) return "it has a space";
  if (scheme === "mailto")
    return /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(rest) ? null : "it is no e-mail address";
  if (scheme === "tel") return /^\+?[\d().-]{3,}$/.test(rest) ? null : "it is no telephone number";
  if (!URL.canParse(address)) return "it is no web address";
  return new URL(address).hostname.includes(".") ? null : "its site has no domain";
}

/** Addresses that cannot be right whatever is behind them. */
export function linkFaults({ links }: CompiledLesson, file: string): Fault[] {
  return links.flatMap(({ address, line }): Fault[] => {
    const fault = (what: string, mend: string) => [
      { file, line, what: `the link ${address}: ${what}`, mend },
    ];
    if (address.trim() === "") return fault("it leads nowhere", "write where it leads");
    if (isOutside(address)) {
      const wrong = outsideFault(address);
      return wrong ? fault(wrong, "write the whole address, https://…") : [];
    }
    if (address.startsWith("/") || address.startsWith("#")) return [];
    return fault("it is relative", "write the whole address, /learn/<module>/<lesson>");
  });
}

/** What an address inside Passerelle leads to. */
function target(address: string, { locale, lesson: own }: Place): Pick<Mention, "kind" | "id">[] {
  const [path = "", heading = ""] = address.split("#");
  const [, area, first, second, ...more] = path.split("?")[0]?.replace(/\/$/, "").split("/") ?? [];
  const at = (lesson: string): Pick<Mention, "kind" | "id">[] =>
    heading ? [{ kind: "heading", id: `${locale}:${lesson}#${decodeURIComponent(heading)}` }] : [];
  if (path === "") return at(own);
  if (area === "learn" && first && more.length === 0) {
    if (second === undefined || second === "quiz") return [{ kind: "module", id: first }];
    return [{ kind: "lesson", id: `${first}/${second}` }, ...at(`${first}/${second}`)];
  }
  if (area === "practice" && first && second === undefined) return [{ kind: "scenario", id: first }];
  return [{ kind: "page", id: path.split("?")[0] ?? path }];
}

/** What a lesson names elsewhere: laws, scenarios, and everything inside Passerelle that it links to. */
export function linkMentions({ uses, links }: CompiledLesson, place: Place): Mention[] {
  const { file } = place;
  const named = uses.flatMap(({ name, props, line }): Mention[] => {
    if (name === "Law") return [{ kind: "law", id: String(props.entry), file, line }];
    return name === "Scenario" ? [{ kind: "scenario", id: String(props.slug), file, line }] : [];
  });
  const inside = links.filter(({ address }) => address.startsWith("/") || /^#./.test(address));
  const linked = inside.flatMap(({ address, line }) =>
    target(address, place).map((found): Mention => ({ ...found, file, line })),
  );
  return [...named, ...linked];
}
