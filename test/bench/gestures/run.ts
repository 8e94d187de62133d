import { generate } from "../data/generate.ts";
import { quantilesOf } from "../timing.ts";
import { gesturesAt } from "./gestures.ts";
import { measureGesture } from "./measureGesture.ts";
import { serveApp } from "./serveApp.ts";

/** At most this long from the event to the painted answer, in ms. */
const LIMIT = 50;
const TIMES = 24;

// `run.ts 10000 records` measures the gestures whose name holds the word.
const asked = process.argv.slice(2);
const sizes = asked.filter((word) => /^\d+$/.test(word)).map(Number);
const words = asked.filter((word) => !/^\d+$/.test(word));

/** Half of the records are policies with a target: views of targets are measured at 10,000 of these. */
const rounds =
  sizes.length === 0
    ? ([
        [10_000, (what: string) => !what.startsWith("targets")],
        [20_000, (what: string) => what.startsWith("targets")],
      ] as const)
    : sizes.map((size) => [size, () => true] as const);

const app = await serveApp();
try {
  for (const [size, isMeant] of rounds) {
    const meant = gesturesAt(size).filter(
      ({ what }) => isMeant(what) && words.every((word) => what.includes(word)),
    );
    if (meant.length === 0) continue;
    const files = generate(size);
    console.log(
      `\nGestures at ${size} records and ${files.policies.length} targets, ${TIMES} times each: ms from the event to the frame that shows the answer, and until nothing changes any more`,
    );
    console.log("| gesture | median | p95 | at most | all drawn, median |");
    console.log("|---|---|---|---|---|");
    for (const gesture of meant) {
      const laps = await measureGesture(app.browser, app.address, files, gesture, TIMES).catch(
        (error: unknown) => {
          console.log(`| ${gesture.what} | could not be made: ${String(error)} |`);
          return [];
        },
      );
      if (laps.length === 0) {
        process.exitCode = 1;
        continue;
      }
      const { median, p95 } = quantilesOf(laps.map(({ answer }) => answer));
      const still = quantilesOf(laps.map((lap) => lap.still)).median;
      const limit = `${LIMIT}${median <= LIMIT ? "" : " (missed)"}`;
      const cells = [gesture.what, median.toFixed(1), p95.toFixed(1), limit, still.toFixed(1)];
      console.log(`| ${cells.join(" | ")} |`);
      if (median > LIMIT) process.exitCode = 1;
    }
  }
} finally {
  await app.close();
}
