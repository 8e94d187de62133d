import { expect, test, vi } from "vitest";

import { makeStore } from "#ui/store.ts";

test("it asks for its first value once, when somebody wants to know", () => {
  const first = vi.fn(() => 1);
  const store = makeStore({ first, prerendered: 0 });
  expect(first).not.toHaveBeenCalled();
  expect([store.get(), store.get(), store.prerendered()]).toEqual([1, 1, 0]);
  expect(first).toHaveBeenCalledOnce();
});

test("whoever listens hears of a change, until it stops", () => {
  const store = makeStore({ first: () => 1, prerendered: 0 });
  const heard = vi.fn();
  const stop = store.subscribe(heard);
  store.set(2);
  stop();
  store.set(3);
  expect(heard).toHaveBeenCalledOnce();
  expect(store.get()).toBe(3);
});

test("it follows its source from the first listener to the last", () => {
  const end = vi.fn();
  const follow = vi.fn(() => end);
  const store = makeStore({ first: () => 1, prerendered: 0, follow });
  const stops = [store.subscribe(() => undefined), store.subscribe(() => undefined)];
  expect(follow).toHaveBeenCalledOnce();
  stops[0]?.();
  expect(end).not.toHaveBeenCalled();
  stops[1]?.();
  expect(end).toHaveBeenCalledOnce();
});
