import { existsSync } from "node:fs";
import path from "node:path";
import { LOCALES, type Locale } from "~/kernel/locale";
import type { CompiledLesson, Fault } from "~/platform/content.server";

/** Pictures that are not in the public folder. */
export function missingPictures({ pictures }: CompiledLesson, file: string, publicFolder: string): Fault[] {
  return pictures
    .filter(({ address }) => address.startsWith("/") && !existsSync(path.join(publicFolder, address)))
    .map(({ address, line }) => ({
      file,
      line,
      what: `the picture ${address} does not exist`,
      mend: `draw it as public${address}`,
    }));
}

/** Shorter than this, an alternative text names a picture and says nothing of what it shows. */
const SHORTEST_ALT = 20;
const EMPTY_WORDS =
  /^(?:une? |an? |the |le |la )?(?:image|photo|picture|schéma|figure|diagram|illustration|graphique|graphic|dessin|drawing|icône|icon|logo)s?\b[^,:]{0,15}$/i;

/** Alternative texts that do not stand in for their picture, and pictures made for readers of another language. */
export function pictureFaults({ pictures, uses }: CompiledLesson, file: string, locale: Locale): Fault[] {
  return pictures.flatMap(({ address, alt, line }): Fault[] => {
    const faults: Fault[] = [];
    const text = alt.trim();
    const caption = uses.find(({ props }) => props.src === address)?.props.caption;
    const name = path.basename(address).replace(/\..*$/, "").replace(/[-_]+/g, " ");
    const useless =
      text.length < SHORTEST_ALT ||
      EMPTY_WORDS.test(text) ||
      /\.(?:svg|png|jpe?g|webp)$/i.test(text) ||
      text.toLowerCase() === name ||
      text === caption;
    if (useless) {
      const mend = "say what the picture shows and why it is there, for who cannot see it";
      faults.push({ file, line, what: `the alternative text “${text}” says too little`, mend });
    }
    const other = LOCALES.find((one) => one !== locale && address.includes(`.${one}.`));
    if (other) {
      const mend = `use ${address.replace(`.${other}.`, `.${locale}.`)}`;
      faults.push({ file, line, what: `the picture ${address} is in the other language`, mend });
    }
    return faults;
  });
}
