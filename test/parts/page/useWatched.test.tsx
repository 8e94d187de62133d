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

test("how far it is stands there as soon as it takes long, not before, with what may be done", async () => {
  const { run } = show();
  const { pending, work } = waiting();
  void run("Making the slides", work);
  const tryAgain = vi.fn();
  pending.watch?.say({ words: "Slide 1 of 4", parts: [1, 4] });
  await pass(400);
  expect(status()).toBeEmptyDOMElement();
  await pass(100);
  expect(status()).toHaveTextContent("Slide 1 of 4");
  expect(screen.getByRole("progressbar")).toHaveAttribute("value", "1");
  act(() => pending.watch?.say({ words: "Late", action: { label: "Try again", act: tryAgain } }));
  expect(screen.queryByRole("progressbar")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(tryAgain).toHaveBeenCalledOnce();
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

test("other work goes on beside it; the same, asked for anew, ends what was being done", async () => {
  const { run, onStop } = show();
  const [first, second, other] = [waiting(), waiting(), waiting()];
  const ended = run("Making the picture", first.work);
  void run("Making the table", other.work);
  void run("Making the picture", second.work);
  await expect(ended).resolves.toBeUndefined();
  await pass(500);
  expect(screen.getAllByRole("button").map((one) => one.getAttribute("aria-label"))).toEqual([
    "Stop: Making the table",
    "Stop: Making the picture",
  ]);
  fireEvent.click(screen.getByRole("button", { name: "Stop: Making the table" }));
  expect(other.pending.watch?.signal.aborted).toBe(true);
  expect(second.pending.watch?.signal.aborted).toBe(false);
  expect(onStop).toHaveBeenCalledOnce();
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

test("what goes wrong is told to who asked", async () => {
  const { run } = show();
  await expect(
    run("Making the picture", () => Promise.reject(new Error("no room"))),
  ).rejects.toThrow("no room");
});
