import { render, screen } from "@testing-library/react";
import { Profiler } from "react";
import { describe, expect, it } from "vitest";

import { PrerenderContext, usePrerenderedRowLimit } from "#ui/screen/prerendered.ts";

const List = ({ name }: { readonly name: string }) => (
  <p>
    {name} {usePrerenderedRowLimit(100, 6)}
  </p>
);

const Page = ({
  isPrerendered,
  names,
}: {
  readonly isPrerendered: boolean;
  readonly names: string[];
}) => (
  <PrerenderContext value={isPrerendered}>
    {names.map((name) => (
      <List key={name} name={name} />
    ))}
  </PrerenderContext>
);

describe("a list of a prerendered page", () => {
  it("shows its first items, then each of them, one list after the other", async () => {
    const names = ["a", "b", "c"];
    const drawn: (string | null)[] = [];
    const page = (isPrerendered: boolean) => (
      <Profiler id="page" onRender={() => drawn.push(container.textContent)}>
        <Page isPrerendered={isPrerendered} names={names} />
      </Profiler>
    );
    const { rerender, container } = render(<p />);
    rerender(page(true));
    rerender(page(false));
    expect(await screen.findByText("c 100")).toBeInTheDocument();
    expect([...new Set(drawn)]).toEqual([
      "a 6b 6c 6",
      "a 100b 6c 6",
      "a 100b 100c 6",
      "a 100b 100c 100",
    ]);
  });

  it("gives its turn up when it is left before", async () => {
    const { rerender } = render(<Page isPrerendered names={["a", "b", "c"]} />);
    rerender(<Page isPrerendered={false} names={["c"]} />);
    expect(await screen.findByText("c 100")).toBeInTheDocument();
  });

  it("is whole at once where the page was not prerendered", () => {
    render(<Page isPrerendered={false} names={["a"]} />);
    expect(screen.getByText("a 100")).toBeInTheDocument();
  });
});
