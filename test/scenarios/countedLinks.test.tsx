import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";

import { renderApp } from "#test/support/renderApp.tsx";
import { serve } from "#test/support/serve.ts";

/** Of '12 targets', or of '12 of 84 targets': the number and the noun. */
const countIn = (text: string): string | undefined => {
  const [, count, noun] = /^(\d+)(?: of \d+)? (record|goal|target)s?(?![a-z])/.exec(text) ?? [];
  return count === undefined ? undefined : `${count} ${String(noun)}`;
};

/** The first link with a count to each list, and the count. */
const countedLinks = (): ReadonlyMap<string, { readonly href: string; readonly count: string }> => {
  const links = screen.getAllByRole("link").flatMap((link) => {
    const href = link.getAttribute("href") ?? "";
    const [, list] = /^\/(records|targets)\/(?:\?|$)/.exec(href) ?? [];
    const count = countIn(link.textContent);
    return list === undefined || count === undefined ? [] : [[list, { href, count }] as const];
  });
  return new Map(links.toReversed());
};

test.each(
  ["", "count=targets&"].flatMap(
    (counted) =>
      [
        [`/?${counted}`, 1],
        [`/agencies/?${counted}`, 2],
        [`/targets/compute-total/?${counted}q=computing`, 2],
      ] as const,
  ),
)("a count on %s is that of the list to which it leads", async (address, lists) => {
  serve();
  const { unmount } = renderApp(address);
  await waitFor(() => expect(countedLinks().size).toBe(lists));
  const links = countedLinks();
  unmount();
  for (const { href, count } of links.values()) {
    const list = renderApp(href);
    const statuses = () => screen.getAllByRole("status").map((one) => countIn(one.textContent));
    await waitFor(() => expect(statuses(), href).toContain(count));
    list.unmount();
  }
});
