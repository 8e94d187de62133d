import { expect, test, vi } from "vitest";

import { forgetFiles, keepFiles } from "#data/ownData/keptFiles.ts";

const kept = { name: "Ports", isMerged: true, ownWins: true, files: [] };

/** A database whose writes end like this. */
const databaseWith = (error: DOMException | undefined) => {
  const store = { put: () => settling(undefined), delete: () => settling(undefined) };
  const transaction = Object.assign(new EventTarget(), { objectStore: () => store, error });
  setTimeout(
    () => transaction.dispatchEvent(new Event(error === undefined ? "complete" : "abort")),
    5,
  );
  return { transaction: () => transaction, close: () => undefined };
};

const settling = (result: unknown): EventTarget => {
  const request = Object.assign(new EventTarget(), { result });
  setTimeout(() => request.dispatchEvent(new Event("success")));
  return request;
};

const storage = new Map<string, string>();

const browserWith = (error?: DOMException): void => {
  vi.stubGlobal("indexedDB", { open: () => settling(databaseWith(error)) });
  storage.clear();
  vi.stubGlobal("localStorage", {
    setItem: (key: string, value: string) => storage.set(key, value),
    removeItem: (key: string) => storage.delete(key),
  });
};

test("what is kept is known by its name to the next visit, until it is forgotten", async () => {
  browserWith();
  expect(await keepFiles(kept)).toBeUndefined();
  expect(storage.get("own-data")).toBe("Ports");
  browserWith();
  await forgetFiles();
  expect(storage.has("own-data")).toBe(false);
});

test("a full storage is called full, and the next visit expects nothing", async () => {
  browserWith(new DOMException("no room", "QuotaExceededError"));
  expect(await keepFiles(kept)).toBe("full");
  expect(storage.has("own-data")).toBe(false);
});

test("storage that is forbidden is called so", async () => {
  vi.stubGlobal("indexedDB", undefined);
  expect(await keepFiles(kept)).toBe("refused");
  await expect(forgetFiles()).resolves.toBeUndefined();
});
