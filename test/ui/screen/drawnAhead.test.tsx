import { render, screen } from "@testing-library/react";
import { Profiler } from "react";
import { describe, expect, it } from "vitest";

import { AheadContext, useDrawnAhead } from "#ui/screen/ahead.ts";

const List = ({ name }: { readonly name: string }) => (
  <p>
    {name} {useDrawnAhead(100, 6)}
  </p>
);

const Page = ({ isAhead, names }: { readonly isAhead: boolean; readonly names: string[] }) => (
  <AheadContext value={isAhead}>
    {names.map((name) => (
      <List key={name} name={name} />
    ))}
  </AheadContext>
);

describe("a list of a page drawn ahead", () => {
  it("shows its first items, then each of them, one list after the other", async () => {
    const names = ["a", "b", "c"];
    const drawn: (string | null)[] = [];
    const page = (isAhead: boolean) => (
      <Profiler id="page" onRender={() => drawn.push(container.textContent)}>
        <Page isAhead={isAhead} names={names} />
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
    const { rerender } = render(<Page isAhead names={["a", "b", "c"]} />);
    rerender(<Page isAhead={false} names={["c"]} />);
    expect(await screen.findByText("c 100")).toBeInTheDocument();
  });

  it("is whole at once where the page was never drawn ahead", () => {
    render(<Page isAhead={false} names={["a"]} />);
    expect(screen.getByText("a 100")).toBeInTheDocument();
  });
});
