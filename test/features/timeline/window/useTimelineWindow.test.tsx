import { act } from "@testing-library/react";
import { expect, test } from "vitest";

import { parseDate } from "#domain/calendar/dates.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import {
  useTimelineWindow,
  type WindowControl,
} from "#features/timeline/window/useTimelineWindow.ts";
import { renderView } from "#test/support/renderView.tsx";

const between = (from: string, to: string): TimeWindow => ({
  start: parseDate(from)?.start ?? 0,
  end: parseDate(to)?.start ?? 0,
});

const first = between("2020", "2030");

/** The control of a timeline whose data set is loaded anew, with limits of its own. */
const draw = () => {
  let control: WindowControl | undefined;
  const Plot = ({ limits }: { readonly limits: TimeWindow }) => {
    control = useTimelineWindow({ limits, first });
    return null;
  };
  const { redraw, changes } = renderView(
    <Plot limits={between("2010", "2040")} />,
    "/timeline?window=2021..2025",
  );
  const now = (): WindowControl => {
    if (control === undefined) throw new Error("expected a control");
    return control;
  };
  return { now, changes, load: (limits: TimeWindow) => redraw(<Plot limits={limits} />) };
};

test("more data that arrive during a gesture don't take it back", () => {
  const { now, changes, load } = draw();
  const dragged = between("2022-03-01", "2027-03-01");
  act(() => now().show(dragged));
  load(between("2010", "2040"));
  expect(now().current()).toEqual(dragged);
  act(() => now().commit());
  expect(changes).toEqual(["/timeline/?window=2022-03..2027-02"]);
});

test("data with other limits are shown as the address asks", () => {
  const { now, load } = draw();
  load(between("2023", "2024"));
  expect(now().current()).toEqual(between("2023", "2024"));
});
