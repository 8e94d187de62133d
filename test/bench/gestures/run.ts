import { generate } from "../data/generate.ts";
import { quantilesOf } from "../timing.ts";
import { gesturesAt } from "./gestures.ts";
import { measureFloor } from "./measureFloor.ts";
import { measureGesture } from "./measureGesture.ts";
import { serveApp } from "./serveApp.ts";

/** At most this long from the event to the painted answer, in ms: in the median, at p95, and wholly drawn. */
const LIMITS = { median: 50, p95: 80, still: 100 };
/** At most so many times what React takes to draw the same with nothing computed: the limit that counts. */
const TIMES_FLOOR = 2;
const TIMES = 12;

// `run.ts 10000 records` measures the gestures whose name holds the word; `--moved` tells what moved.
const asked = process.argv.slice(2);
const sizes = asked.filter((word) => /^\d+$/.test(word)).map(Number);
const words = asked.filter((word) => !/^\d+$|^--/.test(word));

/** Half of the records are policies with a target. */
const SIZES = [10_000];

/** What is measured where no word is given, in three minutes: `all` measures all 29 in half an hour. */
const USUAL = [
  "records: toggle a body",
  "targets: toggle a body",
  "records: type in the search",
  "targets: step back the as-of date",
  "timeline: select a mark",
];

const noted = (value: number, most: number): string =>
  `${value.toFixed(1)}${value <= most ? "" : ` (over ${most})`}`;

const app = await serveApp();
try {
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    const meant = gesturesAt(size).filter(({ what }) =>
      words.length === 0
        ? USUAL.includes(what)
        : words.every((word) => word === "all" || what.includes(word)),
    );
    if (meant.length === 0) continue;
    const files = generate(size);
    console.log(
      `\nGestures at ${size} records and ${files.policies.length} targets, ${TIMES} times each: ms from the event to the frame that shows the answer, until nothing changes any more, what React takes to draw the same with nothing computed, and how much moved at most, as browsers score layout shift`,
    );
    console.log(
      "| gesture | median | p95 | all drawn, median | floor | times the floor | layout shift |",
    );
    console.log("|---|---|---|---|---|---|---|");
    for (const gesture of meant) {
      const measured = await measureGesture(app.browser, app.address, files, gesture, TIMES).catch(
        (error: unknown) => {
          console.log(`| ${gesture.what} | could not be made: ${String(error)} |`);
          return undefined;
        },
      );
      if (measured === undefined) {
        process.exitCode = 1;
        continue;
      }
      const { laps, drawn } = measured;
      const { median, p95 } = quantilesOf(laps.map(({ answer }) => answer));
      const still = quantilesOf(laps.map((lap) => lap.still)).median;
      const shift = Math.max(...laps.map((lap) => lap.shift));
      const floors: number[] = [];
      for (const pair of drawn) {
        floors.push(...(await measureFloor(app.browser, app.address, pair, TIMES / drawn.length)));
      }
      const floor = quantilesOf(floors).median;
      const cells = [
        gesture.what,
        noted(median, LIMITS.median),
        noted(p95, LIMITS.p95),
        noted(still, LIMITS.still),
        floor.toFixed(1),
        noted(median / floor, TIMES_FLOOR),
        shift === 0 ? "0" : `${shift.toFixed(4)} (over 0)`,
      ];
      console.log(`| ${cells.join(" | ")} |`);
      if (asked.includes("--moved")) {
        for (const what of new Set(laps.flatMap(({ moved }) => moved))) console.log(`  ${what}`);
      }
      if (median > TIMES_FLOOR * floor || shift > 0) process.exitCode = 1;
    }
  }
} finally {
  await app.close();
}
