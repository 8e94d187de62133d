import { act, fireEvent, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { countedTable } from "#domain/query/filter/countedTable.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { DateRange } from "#features/filters/dates/DateRange.tsx";
import { AsOf } from "#features/targets/asOf/AsOf.tsx";
import { RangeHandles } from "#features/timeline/range/RangeHandles.tsx";
import { useRange } from "#features/timeline/range/useRange.ts";
import { timelineBase } from "#figures/timeline/model.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { makeStore } from "#ui/store.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderRouted } from "#test/support/renderRouted.tsx";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wait = (time: number) => act(async () => vi.advanceTimersByTime(time));
const press = (name: string, ...keys: readonly string[]): void => {
  const slider = screen.getByRole("slider", { name });
  slider.focus();
  for (const key of keys) fireEvent.keyDown(slider, { key });
};

const Dates = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { change } = useNavigation();
  return (
    <DateRange
      select={(selection, options) => change(selecting(selection), options)}
      snapshot={snapshot}
      table={countedTable(snapshot, "records")}
      width={300}
    />
  );
};

const { dataset, selection, today } = coreSnapshot();
const base = timelineBase(dataset, today);
const { limits } = base;
const store = makeStore<TimeWindow>({ first: () => limits, prerendered: limits });
const control = {
  store,
  settled: limits,
  show: () => undefined,
  commit: () => undefined,
  goTo: () => undefined,
  current: () => limits,
};
const WIDTH = 1200;

const Period = () => {
  const { range, show, set } = useRange(base, selection);
  return range === undefined ? null : (
    <RangeHandles
      axis={0}
      control={control}
      left={0}
      limits={limits}
      onClose={() => undefined}
      onSet={set}
      onShow={show}
      range={range}
      width={WIDTH}
    />
  );
};

interface Gesture {
  readonly view: (snapshot: Snapshot) => ReactNode;
  readonly from: readonly [former: string, present: string];
  readonly begin: () => void | Promise<void>;
}

/** Every gesture that writes to the address later, or over what it wrote. */
const gestures: Readonly<Record<string, Gesture>> = {
  "playing from day to day": {
    view: (snapshot) => <AsOf snapshot={snapshot} />,
    from: ["/targets/", "/targets/?asof=2022-06-01"],
    begin: async () => {
      fireEvent.click(screen.getByRole("button", { name: "Play" }));
      await wait(1600);
    },
  },
  "the as-of day by keys": {
    view: (snapshot) => <AsOf snapshot={snapshot} />,
    from: ["/targets/?asof=2021-06-01", "/targets/?asof=2022-06-01"],
    begin: () => {
      const slider = screen.getByRole("slider");
      slider.focus();
      fireEvent.change(slider, { target: { value: String(dayOf(2023, 1, 1)) } });
    },
  },
  "the period measured by keys": {
    view: () => <Period />,
    from: ["/timeline/?range=2020..2021", "/timeline/?range=2022..2023"],
    begin: () => press("Start of the period measured", "PageDown", "PageDown"),
  },
  "the dates filtered by keys": {
    view: (snapshot) => <Dates snapshot={snapshot} />,
    from: ["/records/?from=2020", "/records/?from=2022"],
    begin: () => press("From", "PageUp", "PageUp"),
  },
};

test.each(Object.entries(gestures))(
  "%s: who goes back in its midst stays there",
  async (_what, { view, from, begin }) => {
    vi.stubGlobal("matchMedia", () => Object.assign(new EventTarget(), { matches: false }));
    const { address, back } = renderRouted(({ query }) => view(coreSnapshot(query)), from);
    const states = () =>
      [...document.querySelectorAll("[aria-valuetext], button")].map(
        (one) => one.getAttribute("aria-valuetext") ?? one.textContent,
      );
    await begin();
    const during = states();
    await back();
    expect(from).toContain(address());
    const [there, shown] = [address(), states()];
    expect(shown).not.toEqual(during);
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    await wait(10_000);
    expect(address()).toBe(there);
    expect(states()).toEqual(shown);
  },
);

test("pressing an end of the period moves nothing, and dragging keeps its distance from the pointer", () => {
  const { address } = renderRouted(Period, ["/timeline/?range=2022-01..2023-12"]);
  // jsdom has no pointers to capture.
  const handles = screen
    .getAllByRole("slider")
    .map((handle) =>
      Object.assign(handle, { setPointerCapture: () => undefined, hasPointerCapture: () => true }),
    );
  const point = (handle: HTMLElement, type: string, clientX: number): void => {
    fireEvent(handle, new MouseEvent(type, { bubbles: true, clientX }));
  };
  for (const handle of handles)
    for (const beside of [-22, -6, 0, 6, 22]) {
      point(handle, "pointerdown", 500 + beside);
      point(handle, "pointermove", 500 + beside + 1);
      point(handle, "pointerup", 500 + beside + 1);
      expect(address()).toBe("/timeline/?range=2022-01..2023-12");
    }
  const year = (366 / (limits.end - limits.start)) * WIDTH;
  const [start] = handles;
  if (start === undefined) throw new Error("expected a handle");
  point(start, "pointerdown", 478);
  point(start, "pointermove", 478 - year);
  point(start, "pointerup", 478 - year);
  expect(address()).toBe("/timeline/?range=2021-01..2023-12");
});
