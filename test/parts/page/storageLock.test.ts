import { afterEach, describe, expect, test, vi } from "vitest";

import { writeLocked } from "#parts/page/storageLock.ts";

const withLocks = (request: (name: string, run: () => Promise<void>) => Promise<void>): void => {
  vi.stubGlobal("navigator", { locks: { request } });
};

describe("a write to local storage", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("waits for its lock, which is that of its key", async () => {
    const waiting = new Map<string, () => Promise<void>>();
    withLocks((name, run) => {
      waiting.set(name, run);
      return Promise.resolve();
    });
    const write = vi.fn();
    void writeLocked("views", write);
    expect(write).not.toHaveBeenCalled();
    await waiting.get("views")?.();
    expect(write).toHaveBeenCalledOnce();
  });

  test("is made at once where there are no locks", () => {
    vi.stubGlobal("navigator", {});
    const write = vi.fn();
    void writeLocked("views", write);
    expect(write).toHaveBeenCalledOnce();
  });

  test("is made without a lock where none is given", async () => {
    withLocks(() => Promise.reject(new DOMException("an opaque origin", "SecurityError")));
    const write = vi.fn();
    void writeLocked("views", write);
    await vi.waitFor(() => expect(write).toHaveBeenCalledOnce());
  });
});
