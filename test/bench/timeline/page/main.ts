import "../../../../src/app/styles.css";

import { buildDataset } from "#domain/dataset/dataset.ts";
import { todayOf } from "#domain/calendar/dates.ts";
import { emptySelection, type Selection } from "#domain/query/selection/selection.ts";
import { judgeAll } from "#domain/query/filter/judged.ts";
import { prepare } from "#domain/query/filter/prepare.ts";
import { type Snapshot, takeSnapshot } from "#domain/query/filter/snapshot.ts";
import { replaced } from "#domain/query/parameters/parameter.ts";

import { generate } from "../../data/generate.ts";
import { framed, idle, laps, type Times, timesOf } from "./frames.ts";
import { BESIDE, mountOurs } from "./ours.tsx";
import { steps } from "./steps.ts";

/** Width of a plot between its first and last moment, in pixels. */
const WIDTH = 1000;

/** What the timeline took over one data set, in ms. */
export interface Result {
  readonly first: number;
  readonly step: Times;
  readonly filter: number;
  /** Most elements in the plot at any step. */
  readonly nodes: number;
}

const without = (kind: string): Selection => ({
  ...emptySelection,
  facets: { ...emptySelection.facets, kind: { include: [], exclude: [kind] } },
});

/** The same records as a snapshot for each of a few filters, made anew each time it is asked for. */
const snapshots = (size: number): ((selection: Selection) => Snapshot) => {
  const today = todayOf(new Date(2026, 10, 24));
  const dataset = buildDataset(generate(size));
  const prepared = prepare(dataset);
  const judged = judgeAll(prepared, { asOf: today, path: "straight" });
  return (selection) =>
    takeSnapshot(
      prepared,
      judged,
      selection,
      today,
      { entries: () => null, targets: () => null, extent: "whole" },
      undefined,
    );
};

const stageOf = (): HTMLElement => {
  const stage = document.createElement("div");
  stage.style.width = `${WIDTH + BESIDE}px`;
  document.body.replaceChildren(stage);
  return stage;
};

const draw = async (size: number, rounds: number): Promise<Result> => {
  const snapshotOf = snapshots(size);
  const whole = snapshotOf(emptySelection);
  const firsts = await laps(rounds, async () => {
    const stage = stageOf();
    let remove = (): void => undefined;
    const duration = await framed(() => {
      remove = mountOurs(stage, whole).remove;
    });
    await idle(30);
    remove();
    return duration;
  });
  const stage = stageOf();
  const contender = mountOurs(stage, whole);
  await idle(200);
  let nodes = 0;
  const durations = await laps(steps.length, async (at) => {
    const duration = await framed(() => contender.step(at));
    nodes = Math.max(nodes, stage.querySelectorAll("svg[aria-label='Timeline'] *").length);
    return duration;
  });
  await idle(300);
  const choices = ["corporate-news", "policy-news", "policy"].map(without);
  const filters = await laps(9, async (round) => {
    const selection = choices[round % choices.length] ?? emptySelection;
    const duration = await framed(() => contender.filter(snapshotOf(selection)));
    await idle(20);
    return duration;
  });
  contender.remove();
  return {
    first: timesOf(firsts).median,
    step: timesOf(durations),
    filter: timesOf(filters).median,
    nodes,
  };
};

/** How long our own view takes to answer a selection, and a pointer over a mark. */
const answers = async (size: number): Promise<{ select: number; hover: number }> => {
  const snapshot = snapshots(size)(emptySelection);
  const ours = mountOurs(stageOf(), snapshot);
  await idle(300);
  const selects: number[] = [];
  const hovers: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const { id } = snapshot.dataset.entries[round * 7] ?? { id: "" };
    selects.push(await framed(() => ours.change((before) => replaced(before, "select", [id]))));
    const marks = ours.plot().querySelectorAll("[data-stop], [data-closed]");
    hovers.push(
      await framed(() => {
        marks[round % marks.length]?.dispatchEvent(
          new PointerEvent("pointermove", { bubbles: true }),
        );
      }),
    );
  }
  ours.remove();
  return { select: timesOf(selects).median, hover: timesOf(hovers).median };
};

/** An empty page's frame: what none of them can go below. */
const nothing = async (): Promise<number> => {
  stageOf();
  const durations: number[] = [];
  for (let at = 0; at < 30; at += 1) durations.push(await framed(() => undefined));
  return timesOf(durations).median;
};

export const bench = { draw, answers, nothing };
Object.assign(window, { bench });
