import { type NotKept, ownKey } from "./shown.ts";

/** How own data is shown. */
export interface OwnChoice {
  readonly name: string;
  readonly isMerged: boolean;
  /** Which of two records of one id counts when it is merged. */
  readonly ownWins: boolean;
}

/** What is kept across visits: the files themselves, which are read anew on each. */
export interface KeptFiles extends OwnChoice {
  readonly files: readonly File[];
}

const NAME = "own-data";
const STORE = "files";
const KEY = "shown";

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error(NAME)));
  });

const openDatabase = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(NAME, 1);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore(STORE));
  return settled(request);
};

/** Runs a transaction to its end: a write may still fail after its request has succeeded. */
const inStore = async <T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> => {
  const database = await openDatabase();
  try {
    const transaction = database.transaction(STORE, mode);
    const ended = new Promise<void>((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve());
      transaction.addEventListener("abort", () => reject(transaction.error ?? new Error(NAME)));
    });
    const [result] = await Promise.all([settled(act(transaction.objectStore(STORE))), ended]);
    return result;
  } finally {
    database.close();
  }
};

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "QuotaExceededError";

/** Keeps the files in this browser; returns why it couldn't. */
export const keepFiles = async (kept: KeptFiles): Promise<NotKept | undefined> => {
  try {
    await inStore("readwrite", (store) => store.put(kept, KEY));
    localStorage.setItem(ownKey, kept.name);
    return undefined;
  } catch (error) {
    return isFull(error) ? "full" : "refused";
  }
};

const isKeptFiles = (value: unknown): value is KeptFiles =>
  typeof value === "object" &&
  value !== null &&
  "files" in value &&
  Array.isArray(value.files) &&
  value.files.every((one) => one instanceof Blob) &&
  "name" in value &&
  typeof value.name === "string";

/**
 * The files that were kept; undefined where the browser has none any more.
 * @throws what the browser says where it refuses
 */
export const keptFiles = async (): Promise<KeptFiles | undefined> => {
  const found: unknown = await inStore<unknown>("readonly", (store) => store.get(KEY));
  return isKeptFiles(found) ? found : undefined;
};

/** Forgets them: the next visit shows the site's data. */
export const forgetFiles = async (): Promise<void> => {
  try {
    localStorage.removeItem(ownKey);
    await inStore("readwrite", (store) => store.delete(KEY));
  } catch {
    // Nothing is kept where nothing may be.
  }
};
