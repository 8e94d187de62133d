import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { KeptNote } from "#app/shell/KeptNote.tsx";
import { editionQuery } from "#data/useEdition.ts";
import { edition } from "#test/support/edition.ts";

const { dataset } = document.documentElement;

const note = () => {
  const client = new QueryClient();
  client.setQueryData(editionQuery.queryKey, edition);
  const { container } = render(
    <QueryClientProvider client={client}>
      <KeptNote />
    </QueryClientProvider>,
  );
  return container;
};

const setOnline = (is: boolean): void => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(is);
  act(() => {
    dispatchEvent(new Event(is ? "online" : "offline"));
  });
};

const day = "You are reading the data of 25 November 2026, version 2.0.0.";
const offline = `There is no connection to this site at the moment. ${day}`;
const late = `This site hasn’t answered for three seconds. ${day}`;

beforeEach(() => {
  dataset["build"] = "0123456789abcdef";
});

afterEach(() => {
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
  ])("is why the service worker brought what it had kept: %s", (kept, words) => {
    dataset["kept"] = kept;
    const container = note();
    expect(container).toHaveTextContent(words);
    expect(screen.getByRole("button", { name: "Try again" })).toBeInTheDocument();
    setOnline(true);
    expect(container.textContent).toBe("");
  });

  test("is nothing in a page that was saved, or isn't of a build", () => {
    delete dataset["build"];
    const container = note();
    setOnline(false);
    expect(container.textContent).toBe("");
  });
});
