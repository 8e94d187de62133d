import { render } from "@testing-library/react";
import { expect, test } from "vitest";

import { VerdictGrade } from "#parts/verdicts/VerdictGrade.tsx";
import { targetAt } from "#test/features/targets/targetAt.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const snapshot = realSnapshot();

test.each([
  ["compute-total", "official media, via a copy"],
  // Its last figure is official; the baseline that its path needs is weaker.
  ["charging", "other source (baseline)"],
  // The ministry's announcement, and not the pages that bear it out.
  ["equip-scrapcar", "official media"],
])("the verdict on %s is graded '%s'", (id, words) => {
  const { container } = render(<VerdictGrade graded={targetAt(snapshot, id).judgement.grade} />);
  expect(container.textContent.trim()).toBe(words);
});

test("what can’t be judged has none", () => {
  const { container } = render(<VerdictGrade graded={undefined} />);
  expect(container).toBeEmptyDOMElement();
});
