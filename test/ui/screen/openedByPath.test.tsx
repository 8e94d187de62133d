import { act, fireEvent } from "@testing-library/react";
import { expect, test } from "vitest";

import { useFold } from "#ui/screen/useFold.ts";
import { useOpened } from "#ui/tables/opened.tsx";
import { renderRouted } from "#test/support/renderRouted.tsx";

/** What a page folds, each as the reader finds it at first. */
const Page = () => {
  const folded = useFold("folded");
  const unfolded = useFold("unfolded", true);
  const { ref, isOpen, open } = useOpened<HTMLDivElement>("list");
  return (
    <>
      <details {...folded.details} />
      <details {...unfolded.details} />
      <div data-open={isOpen} ref={ref}>
        <button onClick={() => open(0)} type="button">
          Show all
        </button>
      </div>
    </>
  );
};

test("what is unfolded, folded or opened on a page is so there alone, and still so after a step back", async () => {
  const { container, go, back } = renderRouted(Page, ["/targets/a/"]);
  const states = (): readonly (boolean | string | undefined)[] => [
    ...[...container.querySelectorAll("details")].map(({ open }) => open),
    container.querySelector("div")?.dataset["open"],
  ];
  const first = [false, true, "false"];
  expect(states()).toEqual(first);
  for (const details of container.querySelectorAll("details"))
    act(() => {
      details.open = !details.open;
      fireEvent(details, new Event("toggle"));
    });
  fireEvent.click(container.querySelector("button") ?? expect.unreachable());
  expect(states()).toEqual([true, false, "true"]);
  go("/targets/b");
  expect(states()).toEqual(first);
  await back();
  const [folded, , list] = states();
  expect([folded, list]).toEqual([true, "true"]);
});
