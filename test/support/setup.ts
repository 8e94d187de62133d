import { format } from "node:util";
import { afterEach, expect } from "vitest";

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
