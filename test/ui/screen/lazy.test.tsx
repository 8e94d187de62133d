import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { ErrorBoundary } from "#ui/frame/ErrorBoundary.tsx";
import { lazy, messageOf } from "#ui/screen/lazy.tsx";

/** As of a browser that doesn't say which module it was. */
const importError = new TypeError("Importing a module script failed.");
const module = { Part: () => <p>here</p> };

const show = (load: () => Promise<typeof module>): void => {
  const Part = lazy(load, "Part");
  render(
    <ErrorBoundary
      fallback={({ message, isNotLoaded, retry }) => (
        <button onClick={retry} type="button">
          {isNotLoaded ? message : "a fault in the code"}
        </button>
      )}
      resetKey=""
    >
      <Suspense>
        <Part />
      </Suspense>
    </ErrorBoundary>,
  );
};

beforeEach(() => {
  vi.spyOn(console, "error").mockReturnValue();
});

test("a module that comes the second time is never missed", async () => {
  const load = vi
    .fn<() => Promise<typeof module>>()
    .mockRejectedValueOnce(importError)
    .mockResolvedValue(module);
  show(load);
  expect(await screen.findByText("here")).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
});

test("one that can't be had is said without its address, and asked for again by the reader alone", async () => {
  const load = vi.fn<() => Promise<typeof module>>().mockRejectedValue(importError);
  show(load);
  const retry = await screen.findByRole("button", {
    name: "this part of the program could not be loaded",
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(load).toHaveBeenCalledTimes(2);
  load.mockResolvedValue(module);
  await userEvent.click(retry);
  expect(await screen.findByText("here")).toBeVisible();
  expect(load).toHaveBeenCalledTimes(3);
});

test("a fault of the code isn't taken for a part that didn't come", async () => {
  show(() =>
    Promise.resolve({
      Part: () => {
        throw new Error("broken");
      },
    }),
  );
  expect(await screen.findByRole("button", { name: "a fault in the code" })).toBeVisible();
});

test("messages name no address of a module, in the words of any browser", () => {
  for (const words of [
    importError.message,
    "Failed to fetch dynamically imported module: https://example.org/assets/a.js",
    "error loading dynamically imported module: https://example.org/assets/a.js",
  ]) {
    expect(messageOf(new TypeError(words))).toBe("this part of the program could not be loaded");
  }
  expect(messageOf(new Error("no room"))).toBe("no room");
});
