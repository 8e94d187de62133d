import { refusalOf, writeLocked } from "#parts/page/storageLock.ts";
import { makeStore, type Store, useStore } from "#ui/store.ts";

import {
  type Desk,
  type DeskAction,
  type DeskHistory,
  emptyDesk,
  historyAfter,
  newHistory,
  redo,
  undo,
} from "./desk.ts";
import { type KeptDesk, readKept, writeKept } from "./deskText.ts";

/** Whether the browser keeps the desk, or why it doesn't: what isn't kept is lost with the page. */
type Keeping =
  | "nothing"
  | "kept"
  /** There is no room left, or keeping is forbidden. */
  | "full"
  | "refused"
  /** What was kept was deleted while the page was open; it was kept again. */
  | "cleared"
  /** What was kept couldn't be read, and lies under another name. */
  | "unreadable"
  /** Another tab has kept newer work, which this one doesn't replace unasked. */
  | "other";

export interface DeskState {
  readonly history: DeskHistory;
  readonly keeping: Keeping;
  /** When it was last kept, as an ISO string. */
  readonly keptAt?: string | undefined;
  /** The newer work of another tab, until the editor has chosen. */
  readonly other?: KeptDesk | undefined;
}

const KEY = "desk";

const identityOf = ({ revision, at }: KeptDesk): string => `${revision} ${at}`;

const none: DeskState = { history: newHistory(emptyDesk), keeping: "nothing" };

interface DeskStore {
  readonly store: Store<DeskState>;
  readonly act: (action: DeskAction) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes on with the newer work of the other tab; undoing leads back to one's own. */
  readonly takeOther: () => void;
  /** Goes on with one's own; undoing leads to the other tab's. */
  readonly keepOwn: () => void;
}

/**
 * The desk, with its history, kept in the browser. Each kept state has a number and a time; a tab only replaces the
 * state that it has read or written itself, so that no tab's work is lost to another's.
 */
const makeDeskStore = (): DeskStore => {
  /** The state in storage that this tab knows; undefined where it knows of none. */
  let lastSeen: KeptDesk | undefined;
  let isDirty = false;
  let isWaiting = false;

  const first = (): DeskState => {
    try {
      const text = localStorage.getItem(KEY);
      if (text === null) return none;
      const kept = readKept(text);
      if (kept === undefined) return { ...none, keeping: "unreadable" };
      lastSeen = kept;
      return { history: newHistory(kept.desk), keeping: "kept", keptAt: kept.at };
    } catch (error) {
      return { ...none, keeping: refusalOf(error) };
    }
  };

  const hear = (): void => {
    const { get, set } = store;
    const state = get();
    try {
      const text = localStorage.getItem(KEY);
      if (text === null) {
        if (lastSeen === undefined) return;
        lastSeen = undefined;
        isDirty = true;
        save("cleared");
        return;
      }
      const there = readKept(text);
      if (
        there === undefined ||
        (lastSeen !== undefined && identityOf(there) === identityOf(lastSeen))
      )
        return;
      set({ ...state, keeping: "other", other: there });
    } catch (error) {
      set({ ...state, keeping: refusalOf(error) });
    }
  };

  const store: Store<DeskState> = makeStore<DeskState>({
    first,
    prerendered: none,
    follow: () => {
      const follow = ({ key }: StorageEvent): void => {
        if (key === KEY || key === null) hear();
      };
      // The last words before the page closes can't wait for a lock.
      const leave = (): void => save("kept");
      addEventListener("storage", follow);
      addEventListener("pagehide", leave);
      // What another tab kept before this one listened.
      hear();
      return () => {
        removeEventListener("storage", follow);
        removeEventListener("pagehide", leave);
      };
    },
  });

  /** @param outcome what is said once it is kept */
  const save = (outcome: Keeping): void => {
    if (!isDirty) return;
    const state = store.get();
    try {
      const text = localStorage.getItem(KEY);
      const there = text === null ? undefined : readKept(text);
      if (
        there !== undefined &&
        (lastSeen === undefined || identityOf(there) !== identityOf(lastSeen))
      ) {
        store.set({ ...state, keeping: "other", other: there });
        return;
      }
      // A later version of this page, or a person with an editor, may still read it.
      if (text !== null && there === undefined) localStorage.setItem(`${KEY}-before`, text);
      const wasCleared = text === null && lastSeen !== undefined;
      const kept: KeptDesk = {
        desk: state.history.now,
        revision: (lastSeen?.revision ?? 0) + 1,
        at: new Date().toISOString(),
      };
      localStorage.setItem(KEY, writeKept(kept));
      lastSeen = kept;
      isDirty = false;
      store.set({
        ...state,
        keeping: wasCleared ? "cleared" : outcome,
        keptAt: kept.at,
        other: undefined,
      });
    } catch (error) {
      store.set({ ...state, keeping: refusalOf(error) });
    }
  };

  const saveSoon = (): void => {
    isDirty = true;
    if (isWaiting) return;
    isWaiting = true;
    void writeLocked(KEY, () => {
      isWaiting = false;
      save("kept");
    });
  };

  const go = (history: DeskHistory): void => {
    const state = store.get();
    if (history === state.history) return;
    store.set({ ...state, history });
    saveSoon();
  };

  /** Settles which of two tabs' work goes on; the other's is one step back. */
  const settle = (chosen: Desk, passed: Desk, other: KeptDesk): void => {
    const { history, keptAt } = store.get();
    lastSeen = other;
    store.set({
      history: { past: [...history.past, passed], now: chosen, future: [] },
      keeping: "kept",
      keptAt,
    });
    saveSoon();
  };

  return {
    store,
    act: (action) => go(historyAfter(store.get().history, action)),
    undo: () => go(undo(store.get().history)),
    redo: () => go(redo(store.get().history)),
    takeOther: () => {
      const { history, other } = store.get();
      if (other !== undefined) settle(other.desk, history.now, other);
    },
    keepOwn: () => {
      const { history, other } = store.get();
      if (other !== undefined) settle(history.now, other.desk, other);
    },
  };
};

/** The desk of this page. */
export const desk = makeDeskStore();

/** The state of the desk of this page, as it changes. */
export const useDesk = (): DeskState => useStore(desk.store);
