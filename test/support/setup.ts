import { format } from "node:util";
import * as React from "react";
import { afterAll, afterEach, expect, vi } from "vitest";

// React keeps an Error for each element, to say in its warnings who made it, until there are ten thousand in a second.
// That took an eighth of the time of the tests: here it takes them to be there already.
const internals: unknown = Reflect.get(
  React,
  "__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE",
);
if (typeof internals === "object" && internals !== null) {
  Object.defineProperty(internals, "recentlyCreatedOwnerStacks", {
    configurable: true,
    get: () => Number.POSITIVE_INFINITY,
    set: () => {
      // Each root starts to count anew.
    },
  });
}

const complaints: string[] = [];

for (const level of ["error", "warn"] as const) {
  const print = console[level].bind(console);
  console[level] = (...details: unknown[]) => {
    complaints.push(`console.${level}: ${format(...details)}`);
    print(...details);
  };
}

// A test that means to provoke a message puts `vi.spyOn(console, …).mockImplementation(…)` in its way.
afterEach(() => {
  expect(complaints.splice(0), "unexpected messages on the console").toEqual([]);
});

// A part of a page that is still being loaded would fail among the stubs of the worker's next file, and stay broken for
// all that follow, as they share its modules.
afterAll(() => vi.dynamicImportSettled());
