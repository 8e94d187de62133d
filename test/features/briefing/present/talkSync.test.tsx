import { render, screen, waitFor } from "@testing-library/react";
import { useMemo, useState } from "react";
import { expect, test } from "vitest";

import type { Curtain } from "#features/briefing/present/talkKeys.ts";
import { useTalkSync } from "#features/briefing/present/talkSync.ts";

/** A window of a talk: where it is, and buttons that go elsewhere. */
const Window = ({ name, start }: { readonly name: string; readonly start: string }) => {
  const [query, setQuery] = useState(start);
  const [curtain, setCurtain] = useState<Curtain>();
  const place = useMemo(() => ({ query, curtain }), [query, curtain]);
  useTalkSync(place, (other) => {
    setQuery(other.query);
    setCurtain(other.curtain);
  });
  return (
    <section aria-label={name}>
      <output>{`${query} ${curtain ?? "open"}`}</output>
      <button onClick={() => setQuery((at) => `slide=${Number(at.slice(6)) + 1}`)} type="button">
        next in {name}
      </button>
      <button onClick={() => setCurtain("black")} type="button">
        black in {name}
      </button>
    </section>
  );
};

const shownIn = (name: string): string | null | undefined =>
  screen.getByRole("region", { name }).querySelector("output")?.textContent;

const expectBoth = async (shown: string): Promise<void> => {
  await waitFor(() => expect([shownIn("room"), shownIn("desk")]).toEqual([shown, shown]));
};

test("windows of a talk go along with each other, both ways, and the curtain too", async () => {
  render(
    <>
      <Window name="room" start="slide=4" />
      <Window name="desk" start="slide=4" />
    </>,
  );
  screen.getByRole("button", { name: "next in room" }).click();
  await expectBoth("slide=5 open");
  screen.getByRole("button", { name: "next in desk" }).click();
  screen.getByRole("button", { name: "next in desk" }).click();
  await expectBoth("slide=7 open");
  screen.getByRole("button", { name: "black in desk" }).click();
  await expectBoth("slide=7 black");
});

test("a window that is opened later asks where the talk is", async () => {
  const { rerender } = render(<Window name="room" start="slide=9" />);
  rerender(
    <>
      <Window name="room" start="slide=9" />
      <Window name="desk" start="slide=1" />
    </>,
  );
  await expectBoth("slide=9 open");
});

test("what isn't a message of a talk is passed over", async () => {
  render(<Window name="room" start="slide=2" />);
  const stranger = new BroadcastChannel("talk");
  for (const data of [null, "x", { is: "at" }, { is: "at", query: 3 }, { is: "gone" }]) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    stranger.postMessage(data);
  }
  const answered = new Promise((resolve) => {
    stranger.addEventListener("message", ({ data }) => resolve(data));
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  stranger.postMessage({ is: "asking" });
  expect(await answered).toMatchObject({ is: "at", query: "slide=2" });
  stranger.close();
  expect(shownIn("room")).toBe("slide=2 open");
});
