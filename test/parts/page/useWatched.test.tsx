import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { type RunWatched, useWatched, type Watch } from "#parts/page/useWatched.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A page with long work, and what it said of it when it was stopped. */
const show = (outlasts = false) => {
  const onStop = vi.fn();
  const current: { run?: RunWatched } = {};
  const Page = () => {
    const { progress, run } = useWatched({ onStop, outlasts });
    current.run = run;
    return <p role="status">{progress}</p>;
  };
  const { unmount } = render(<Page />);
  const { run } = current;
  if (run === undefined) throw new Error("nothing to run with");
  return { run, unmount, onStop };
};

const pass = (time: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(time);
  });

/** Work that waits for something, which `come` brings, and how it was watched. */
const waiting = () => {
  const pending: { watch?: Watch; come?: (what: string) => void } = {};
  const work = (watch: Watch): Promise<string> =>
    new Promise((resolve) => {
      pending.watch = watch;
      pending.come = resolve;
    });
  return { pending, work };
};

const status = (): HTMLElement => screen.getByRole("status");

test("what is done within half a second isn't spoken of, what takes longer is, until it is done", async () => {
  const { run } = show();
  const { pending, work } = waiting();
  const result = run("Making the picture", work);
  await pass(499);
  expect(status()).toBeEmptyDOMElement();
  await pass(1);
  expect(status()).toHaveTextContent("Making the picture");
  expect(screen.getByRole("button", { name: "Stop: Making the picture" })).toBeInTheDocument();
  pending.come?.("a picture");
  await expect(result).resolves.toBe("a picture");
  await pass(0);
  expect(status()).toBeEmptyDOMElement();
});

test("what is stopped ends at once, even where it waits for what never comes", async () => {
  const { run, onStop } = show();
  const { pending, work } = waiting();
  const result = run("Making the picture", work);
  await pass(500);
  fireEvent.click(screen.getByRole("button", { name: /^Stop/ }));
  await expect(result).resolves.toBeUndefined();
  expect(pending.watch?.signal.aborted).toBe(true);
  expect(onStop).toHaveBeenCalledOnce();
  await pass(0);
  pending.watch?.say({ words: "Slide 2 of 4" });
  await pass(1000);
  expect(status()).toBeEmptyDOMElement();
});

test.each([false, true])(
  "when its page is left it ends, unless it outlasts that: %s",
  async (outlasts) => {
    const { run, unmount } = show(outlasts);
    const { pending, work } = waiting();
    const result = run("Making the picture", work);
    unmount();
    expect(pending.watch?.signal.aborted).toBe(!outlasts);
    pending.come?.("a picture");
    await expect(result).resolves.toBe(outlasts ? "a picture" : undefined);
  },
);
