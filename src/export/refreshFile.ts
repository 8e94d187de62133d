import { MOST } from "./ooxml/refresh/readArchive.ts";
import { DeckError, type DeckFault } from "./ooxml/refresh/deckFault.ts";
import {
  type FreshDeck,
  readDeck,
  type ReadDeck,
  type RefreshedDeck,
  type RefreshWatch,
} from "./ooxml/refresh/refreshDeck.ts";

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** The result for a file that somebody opened: a new file with a list of changes, or why it was refused. */
export type Refreshing =
  | ({ readonly is: "refreshed"; readonly file: Blob } & Omit<RefreshedDeck, "bytes">)
  | { readonly is: "refused"; readonly fault: DeckFault };

/**
 * Refreshes a deck (PPTX) of ours. `freshOf` is called once for the slides as they are today, with the ids of
 * those in the deck and with what it was made from; it may omit slides that are no longer in the data. The
 * original file isn't changed. Rejects with the reason of `signal`.
 */
export const refreshFile = async (
  file: Blob,
  freshOf: (deck: Omit<ReadDeck, "refresh">) => Promise<FreshDeck>,
  watch: RefreshWatch = {},
): Promise<Refreshing> => {
  try {
    if (file.size > MOST.file) throw new DeckError("too-large");
    const fileBytes = new Uint8Array(await file.arrayBuffer());
    const deck = await readDeck(fileBytes, watch.signal);
    const { refresh: _, ...about } = deck;
    const fresh = await freshOf(about);
    watch.signal?.throwIfAborted();
    const { bytes, ...changes } = await deck.refresh(fresh, watch);
    return { is: "refreshed", file: new Blob([bytes], { type: PPTX }), ...changes };
  } catch (error) {
    if (error instanceof DeckError) return { is: "refused", fault: error.fault };
    throw error;
  }
};
