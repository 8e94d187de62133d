import { waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";

import { renderApp } from "#test/support/renderApp.tsx";
import { serve } from "#test/support/serve.ts";

const { dataset } = document.documentElement;

beforeEach(() => {
  delete dataset["started"];
  delete dataset["shown"];
  serve({});
});

// Until then early.js keeps what is clicked: a page that never says so answers to nothing.
test.each(["/", "/briefing", "/briefing/present", "/briefing/presenter"])(
  "%s says that it hears gestures by itself",
  async (address) => {
    renderApp(address);
    await waitFor(() => expect(dataset["started"]).toBe(""));
  },
);

test("so does a page whose data can’t be had: it may be asked for again", async () => {
  serve({ policies: () => "unreachable", news: () => "unreachable" });
  renderApp("/records");
  await waitFor(() => expect(dataset["started"]).toBe(""));
});

// Until then early.js takes the scripts for late after a while, and says so.
test.each(["/", "/records?agency=miit", "/briefing/present", "/embed/targets/targets", "/no/page"])(
  "%s is marked once its first view is there",
  async (address) => {
    renderApp(address);
    await waitFor(() => expect(dataset["shown"]).toBe(""));
  },
);
