import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { Notice } from "~/ui/Notice";
import type { AllModules, FoundPlace } from "../catalogue";
import { type CatalogueQuery, catalogueAddress } from "../catalogue-address";
import type { TextPiece } from "../search-snippet";

interface FoundPlacesProps {
  query: CatalogueQuery;
  found: NonNullable<AllModules["found"]>;
}

/** The places of the library that a search found, each with its words and the way to it. */
export function FoundPlaces({ query, found }: FoundPlacesProps) {
  const { precision, places, inAll, nearWords } = found;
  return (
    <div className="flex max-w-reading flex-col gap-6">
      {precision === "near" || precision === "some" ? (
        <Notice
          tone="info"
          title={precision === "near" ? m.catalogue_precision_near() : m.catalogue_precision_some()}
        >
          <NearWords query={query} words={nearWords} />
        </Notice>
      ) : null}
      <ol className="flex flex-col divide-y divide-line border-y border-line">
        {places.map((place) => (
          <Place key={place.to} place={place} />
        ))}
      </ol>
      {places.length < inAll ? (
        <p className="text-soft">{m.catalogue_places_first({ shown: places.length, count: inAll })}</p>
      ) : null}
    </div>
  );
}

function Place({ place: { to, title, context, snippet } }: { place: FoundPlace }) {
  return (
    <li className="relative py-5">
      <p className="text-sm text-soft">
        {context.length === 0
          ? m.catalogue_place_module()
          : m.catalogue_place_in({ place: context.join(" › ") })}
      </p>
      <h3 className="text-lg">
        <Link to={to} className="text-accent underline-offset-4 after:absolute after:inset-0 hover:underline">
          <Marked pieces={title} />
        </Link>
      </h3>
      <p className="mt-1">
        <Marked pieces={snippet} />
      </p>
    </li>
  );
}

/** A text in which the words that were looked for are marked. */
function Marked({ pieces }: { pieces: readonly TextPiece[] }) {
  return (
    <>
      {pieces.map(({ text, found }, index) =>
        found ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
          <mark key={index} className="rounded-sm bg-accent-soft px-0.5 font-semibold text-ink">
            {text}
          </mark>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
          <span key={index}>{text}</span>
        ),
      )}
    </>
  );
}

/** Words of the library to search for instead, each a link. */
export function NearWords({ query, words }: { query: CatalogueQuery; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <div className="flex flex-wrap items-baseline justify-center gap-x-3 gap-y-1 sm:justify-start">
      <span>{m.catalogue_near_words()}</span>
      {words.map((word) => (
        <Link key={word} to={catalogueAddress(query, { q: word })} className="link">
          {word}
        </Link>
      ))}
    </div>
  );
}
