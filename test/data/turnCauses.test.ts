import { describe, expect, test } from "vitest";

import { publishedFiles } from "#test/support/dataset.ts";
import { fingerprintOf } from "#editing/edition/fingerprints.ts";
import { nextEdition } from "#editing/edition/nextEdition.ts";

type Json = Record<string, unknown>;
type Files = ReturnType<typeof publishedFiles>;

const day = { version: "1.0.0", date: "2026-11-25" };

const targetIn = ({ policies }: Files, id: string): Json => {
  const targets = policies.records.flatMap(({ targets: own }) => (own ?? []) as Json[]);
  return targets.find((target) => target["id"] === id) ?? expect.unreachable(`no ${id}`);
};

/** Why a verdict turned between an edition with a target as `before` makes it and the data as they are. */
const causesOf = (id: string, before: (target: Json) => void): unknown => {
  const files = publishedFiles();
  before(targetIn(files, id));
  const former = nextEdition([], day, files);
  const next = nextEdition(
    [former],
    { version: "1.1.0", date: "2026-11-26" },
    publishedFiles(),
    fingerprintOf(day.version, files),
  );
  return next.judgedAnew[id]?.because;
};

const without =
  (isIn: (reading: Json) => boolean) =>
  (target: Json): void => {
    target["readings"] = (target["readings"] as Json[]).filter((reading) => !isIn(reading));
  };

describe("what turned a verdict", () => {
  test("is the new reading that decides, not the others", () => {
    expect(
      causesOf(
        "psh-2025",
        without(({ asOf }) => asOf === "2025-12-31"),
      ),
    ).toEqual([expect.objectContaining({ is: "reading", value: 65.94, asOf: "2025-12-31" })]);
  });

  test("is no comparator that makes no difference", () => {
    expect(
      causesOf("psh-2025", (target) => {
        target["comparator"] = "more than";
        without(({ asOf }) => asOf === "2025-12-31")(target);
      }),
    ).toEqual([expect.objectContaining({ is: "reading" })]);
  });

  test("is a comparator that does", () => {
    const causes = causesOf("psh-2025", (target) => {
      target["comparator"] = "at most";
    });
    expect(causes).toContainEqual({ is: "comparator", from: "at most", to: "at least" });
  });

  test("is the target’s own figure where that was another", () => {
    expect(
      causesOf("psh-2025", (target) => {
        target["value"] = 70;
      }),
    ).toEqual([{ is: "part", part: "value", how: "changed" }]);
  });
});
