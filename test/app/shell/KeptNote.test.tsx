import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { KeptNote } from "#app/shell/KeptNote.tsx";
import { edition } from "#test/support/edition.ts";

const { dataset } = document.documentElement;

const note = () => render(<KeptNote edition={edition} />).container;

const setOnline = (is: boolean): void => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(is);
  act(() => {
    dispatchEvent(new Event(is ? "online" : "offline"));
  });
};

const day = "Showing the data of 25 November 2026, version 2.0.0.";
const offline = `There is no connection to this site at the moment. ${day}`;
const late = `This site hasn’t answered for three seconds. ${day}`;

const own = "0123456789abcdef";

/** The site answers which build it is, or nothing does. */
const answer = (build: string | undefined): void =>
  void vi
    .spyOn(globalThis, "fetch")
    .mockImplementation(() =>
      build === undefined
        ? Promise.reject(new TypeError("failed to fetch"))
        : Promise.resolve(new Response(build)),
    );

beforeEach(() => {
  dataset["build"] = own;
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  delete dataset["build"];
  delete dataset["kept"];
});

describe("what a page says of the network", () => {
  test("is nothing as long as there is one, and the day of its data while there is none", () => {
    const container = note();
    expect(container.textContent).toBe("");
    setOnline(false);
    expect(container).toHaveTextContent(offline);
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
    setOnline(true);
    expect(container.textContent).toBe("");
  });

  test.each([
    ["offline", offline],
    ["late", late],
  ])(
    "is why the service worker brought what it had kept, until it is there: %s",
    async (kept, words) => {
      dataset["kept"] = kept;
      answer(undefined);
      const container = note();
      await act(() => vi.advanceTimersByTimeAsync(30_000));
      expect(container).toHaveTextContent(words);
      expect(screen.getByRole("button", { name: "Try again" })).toBeInTheDocument();
      answer(own);
      await act(() => vi.advanceTimersByTimeAsync(10_000));
      expect(container.textContent).toBe("");
    },
  );
});
