import { describe, expect, it } from "vitest";

import { valueIn } from "#domain/query/parameters/parameter.ts";
import { comparedTargets, toggleCompared } from "#figures/comparison/parameters.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

import { targetAt } from "#test/features/targets/targetAt.ts";

const snapshot = coreSnapshot();

describe("what is compared", () => {
  it("reads at most four known targets, each once", () => {
    const { entry } = targetAt(snapshot, "steel-eaf");
    const targetById = new Map(["a", "b", "c", "d", "e"].map((id) => [id, entry]));
    const parameter = comparedTargets({ targetById });
    const parameters = new URLSearchParams(
      "compare=a&compare=x&compare=a&compare=b&compare=c&compare=d&compare=e",
    );
    expect(valueIn(parameters, parameter)).toEqual(["a", "b", "c", "d"]);
    expect(toggleCompared("a", parameter)(parameters).getAll("compare")).toEqual(["b", "c", "d"]);
    expect(
      toggleCompared("e", parameter)(new URLSearchParams("compare=x&compare=y")).toString(),
    ).toBe("compare=e");
    expect(toggleCompared("y", parameter)(new URLSearchParams("q=1")).toString()).toBe(
      "q=1&compare=y",
    );
  });
});
