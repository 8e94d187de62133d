import type { RefreshedDeck } from "#export/ooxml/refresh/refreshDeck.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { refresh } from "#messages/files/refresh.ts";

interface Props {
  readonly deck: Omit<RefreshedDeck, "bytes">;
  /** The title of a slide of the briefing. */
  readonly titleOf: (id: string) => string;
}

type Change = RefreshedDeck["slides"][number];

const isChanged = ({ figure, brought }: Change): boolean =>
  brought.length > 0 || (typeof figure === "object" && figure.isChanged);

/** What came of each slide of a deck that was brought up to date. */
export const RefreshedList = ({ deck: { slides, gone, absent }, titleOf }: Props) => {
  const count = slides.length + gone.length;
  return (
    <div className="space-y-2">
      <p className="font-semibold">{refresh.done(slides.filter(isChanged).length, count)}</p>
      <ol className="space-y-2">
        {slides.map((change) => (
          <li key={`${change.place} ${change.id}`}>
            <span className="font-semibold">{words.slide(change.place, change.title)}</span>
            {refresh.changes(change).map((sentence) => (
              <span className="block" key={sentence}>
                {sentence}
              </span>
            ))}
          </li>
        ))}
        {gone.map(({ place, id, title }) => (
          <li key={`${place} ${id}`}>
            <span className="font-semibold">{words.slide(place, title)}</span>
            <span className="block">{refresh.gone}</span>
          </li>
        ))}
      </ol>
      {absent.length === 0 ? null : <p>{refresh.absent(absent.map(titleOf))}</p>}
    </div>
  );
};
