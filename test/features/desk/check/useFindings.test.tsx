import { act, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { useFindings } from "#features/desk/check/useFindings.ts";
import { perFile } from "#domain/schema/perFile.ts";

const files = perFile(() => undefined);

/** Workers in the order in which they were made. */
const workers: FakeWorker[] = [];

class FakeWorker extends EventTarget {
  readonly posted: unknown[] = [];
  isEnded = false;
  constructor() {
    super();
    workers.push(this);
  }
  postMessage(data: unknown): void {
    this.posted.push(data);
  }
  terminate(): void {
    this.isEnded = true;
  }
  answer(): void {
    this.dispatchEvent(Object.assign(new Event("message"), { data: [] }));
  }
  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
}

const onDesk = (id: string) => ({ changes: [], unchanged: [{ file: "news" as const, id }] });

beforeEach(() => {
  workers.length = 0;
  vi.stubGlobal("Worker", FakeWorker);
});

afterEach(() => vi.unstubAllGlobals());

describe("what the rules find on the desk", () => {
  test("is asked of a new worker once one has failed", async () => {
    const { result, rerender } = renderHook(({ what }) => useFindings(files, what), {
      initialProps: { what: onDesk("a") },
    });
    expect(workers).toHaveLength(1);
    act(() => workers[0]?.fail("the network is gone"));
    await waitFor(() => expect(result.current.failure).toBe("the network is gone"));
    expect(workers[0]?.isEnded).toBe(true);
    expect(result.current.isLate).toBe(false);
    rerender({ what: onDesk("b") });
    expect(workers).toHaveLength(2);
    expect(result.current.isLate).toBe(true);
    act(() => workers[1]?.answer());
    await waitFor(() => expect(result.current.isLate).toBe(false));
    expect(result.current.failure).toBeUndefined();
  });

  test("is checked before publishing even where nothing was checked before, and a failure is an error", async () => {
    const { result } = renderHook(() => useFindings(files, { changes: [], unchanged: [] }));
    expect(workers).toHaveLength(0);
    const checked = result.current.checkAlone([]);
    expect(workers).toHaveLength(1);
    workers[0]?.fail("out of memory");
    await expect(checked).rejects.toThrow("out of memory");
  });

  test("comes of one check at a time, the newest state last", async () => {
    const { result, rerender } = renderHook(({ what }) => useFindings(files, what), {
      initialProps: { what: onDesk("a") },
    });
    rerender({ what: onDesk("b") });
    rerender({ what: onDesk("c") });
    // The files, and the first state.
    expect(workers[0]?.posted).toHaveLength(2);
    act(() => workers[0]?.answer());
    await waitFor(() => expect(workers[0]?.posted).toHaveLength(3));
    expect(workers[0]?.posted.at(-1)).toEqual(onDesk("c"));
    act(() => workers[0]?.answer());
    await waitFor(() => expect(result.current.isLate).toBe(false));
  });
});
