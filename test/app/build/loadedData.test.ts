import { expect, test } from "vitest";

import { loadedOf } from "#app/build/loadedData.ts";
import { publishedIn } from "#app/build/publishedIn.ts";

test.each(["dataset", "policies", "names", "history"])(
  "where %s.json isn't among the published data, the build says so",
  (name) => {
    const without = new Map(publishedIn("public/data"));
    without.delete(`${name}.json`);
    expect(() => loadedOf(without)).toThrow(`${name}.json: expected among the published data`);
  },
);
