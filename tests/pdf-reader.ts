import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A node of a page's structure tree, as pdf.js gives it. */
export interface StructureNode {
  role?: string;
  type?: string;
  id?: string;
  alt?: string;
  children?: StructureNode[];
}

/** What a reader, a screen reader and a print shop find in a PDF. */
export interface ReadPdf {
  title: unknown;
  language: unknown;
  isTagged: boolean;
  showsTitle: boolean;
  /** The visible text of each page, in the order in which it is drawn. */
  pages: string[];
  /** Roles of each page's structure, depth first. */
  roles: string[][];
  /** What each structure element says, in reading order: "<role> <text>". */
  spoken: string[];
  alternatives: string[];
  links: string[];
  /** Descriptors of fonts, and how many of them carry their font. */
  fonts: { described: number; embedded: number };
  raw: string;
}

const nodesOf = (node: StructureNode): StructureNode[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** Reads a PDF back with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const raw = Buffer.from(bytes).toString("latin1");
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> };
  const preferences = (await document.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null;
  const read: ReadPdf = {
    title: info.Title,
    language: info.Language,
    isTagged: (await document.getMarkInfo())?.Marked === true,
    showsTitle: preferences?.DisplayDocTitle === true,
    pages: [],
    roles: [],
    spoken: [],
    alternatives: [],
    links: [],
    fonts: {
      described: raw.match(/\/Type \/FontDescriptor/g)?.length ?? 0,
      embedded: raw.match(/\/FontFile2 \d+ 0 R/g)?.length ?? 0,
    },
    raw,
  };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    const byMark = new Map<string, string>();
    const open: string[] = [];
    let text = "";
    for (const item of content.items) {
      if ("str" in item) {
        text += item.str + (item.hasEOL ? "\n" : "");
        for (const id of open) byMark.set(id, (byMark.get(id) ?? "") + item.str);
      } else if (item.type === "endMarkedContent") open.pop();
      else open.push(item.id ?? "");
    }
    read.pages.push(text);
    const tree = (await page.getStructTree()) as StructureNode | null;
    const nodes = tree ? nodesOf(tree) : [];
    read.roles.push(nodes.flatMap(({ role }) => role ?? []));
    read.alternatives.push(...nodes.flatMap(({ alt }) => alt ?? []));
    for (const { role, children = [] } of nodes) {
      const words = children
        .flatMap(({ id }) => byMark.get(id ?? "none") ?? [])
        .join(" ")
        .trim();
      if (words) read.spoken.push(`${role} ${words}`);
    }
    const notes = (await page.getAnnotations()) as { subtype: string; url?: string }[];
    read.links.push(...notes.flatMap(({ subtype, url }) => (subtype === "Link" && url ? [url] : [])));
  }
  await task.destroy();
  return read;
}
