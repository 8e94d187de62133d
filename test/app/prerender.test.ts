import { createElement } from "react";
import { prerender } from "react-dom/static";
import { QueryClient } from "@tanstack/react-query";
import { StaticRouter } from "react-router-dom";
import { afterEach, describe, expect, test, vi } from "vitest";

import { App } from "#app/App.tsx";
import { datasetQueries } from "#data/useDataset.ts";
import { dayFrom } from "#test/support/dataset.ts";
import { serve } from "#test/support/serve.ts";

/** A page as a build would write it ahead of time: the data is there, a browser isn't. */
const pageAt = async (address: string): Promise<string> => {
  serve();
  const client = new QueryClient();
  await Promise.all(
    Object.values(datasetQueries).map((query) => client.fetchQuery<unknown>(query as never)),
  );
  const app = createElement(App, { client, root: "./", today: dayFrom("2026-11-24") });
  const router = createElement(StaticRouter, { location: address }, app);
  const { prelude } = await prerender(router);
  return new Response(prelude).text();
};

const addresses = [
  "/",
  "/timeline?group=lead&window=2021-01..2026-12",
  "/targets?group=sector",
  "/targets?view=scatter",
  "/targets/compute-total?path=compound",
  "/targets/patent-firms",
  "/agencies?agency=miit&role=lead",
  "/agencies?view=table",
  "/agencies/miit?compare=ndrc",
  "/companies/comac",
  "/records?q=computing&sort=title",
  "/records/computing-power-2023-2025",
  "/data",
  "/nowhere",
];

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe("every page can be drawn without a browser", () => {
  test.each(addresses)("%s", async (address) => {
    expect(typeof globalThis.window).toBe("undefined");
    const html = await pageAt(address);
    expect(html).toContain("<h1");
    expect(html).not.toContain("Loading the data set");
    // A strict policy refuses styles in the markup, and no address of the machine may get into it.
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).not.toContain("file:");
  });

  test("and is the same to the letter in every time zone", async () => {
    const offsets = new Set<number>();
    for (const address of ["/", "/timeline", "/targets/compute-total", "/records/steel-2022"]) {
      const pages: string[] = [];
      for (const zone of [
        "Pacific/Honolulu",
        "Europe/Berlin",
        "Asia/Shanghai",
        "Pacific/Kiritimati",
      ]) {
        vi.stubEnv("TZ", zone);
        offsets.add(new Date(0).getTimezoneOffset());
        // One after another: the zone is the whole process's.
        // oxlint-disable-next-line no-await-in-loop
        pages.push(await pageAt(address));
      }
      expect(new Set(pages).size, address).toBe(1);
    }
    expect(offsets.size, "zones that the process took on").toBe(4);
  });
});
