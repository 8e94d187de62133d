import { deckFile } from "#export/ooxml/deck/deck.ts";
import type { DeckFigureSlide, SlideContent } from "#export/ooxml/deck/slides.ts";
import { workbook } from "#export/ooxml/workbook.ts";
import { codePng } from "#export/codePng.ts";

import { quantilesOf } from "../timing.ts";

const day = 19_358;

const chart: SlideContent = {
  is: "chart",
  chart: {
    is: "points",
    rest: "",
    x: { title: "Date", form: "day" },
    y: { title: "EFLOPS", form: "number" },
    series: (["verdict.met", "verdict.behind", "ink"] as const).map((token, index) => ({
      name: `Series ${index}`,
      token,
      look: "line",
      points: Array.from({ length: 40 }, (_none, at) => ({ x: day + 90 * at, y: at * index })),
    })),
  },
};

const table: SlideContent = {
  is: "table",
  headings: ["Record", "Body", "Date"],
  rows: Array.from({ length: 12 }, (_none, at) => [`行动计划 ${at}`, "MIIT", "8 Oct 2023"]),
  numbers: [],
  rest: "The first 12 of 240.",
};

/** As large as that of a timeline with its picture. */
const picture: SlideContent = {
  is: "picture",
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="500">${'<path d="M0 0h10v10z"/>'.repeat(4000)}</svg>`,
  png: Uint8Array.from({ length: 300_000 }, (_none, at) => (at * 7919) % 251),
  width: 900,
  height: 500,
};

const slides = (): Promise<readonly DeckFigureSlide[]> =>
  Promise.all(
    Array.from({ length: 12 }, async (_none, at): Promise<DeckFigureSlide> => {
      const address = `https://example.org/targets?agency=miit&asof=2026-11-${10 + at}`;
      return {
        kind: "figure",
        id: `slide-${at}`,
        title: `Slide ${at}`,
        alt: "What it shows",
        notes: "What is said",
        source: "Source: MERICS",
        content: [chart, table, picture][at % 3] ?? chart,
        link: { address, code: await codePng(address), alt: "QR code" },
      };
    }),
  );

const deck = async () =>
  deckFile({
    title: "Deck",
    creator: "Bench",
    createdAt: "2026-11-25T00:00:00Z",
    slides: await slides(),
  });

const rows = Array.from({ length: 10_000 }, (_none, at) => [
  { text: `Record ${at} 行动计划`, href: `https://example.org/records/${at}` },
  "MIIT",
  { day: day + at },
  at / 7,
  "more than",
  `A note that is about as long as most of the notes are, ${at}`,
]);

const sheet = () =>
  workbook([{ name: "Table", headings: ["Record", "Body", "Date", "A", "B", "C"], rows }]).zip();

/** What is asked, in milliseconds: nothing fails by it, for machines differ. */
const runs = [
  { what: "a deck of 12 slides", work: deck, atMost: 200 },
  { what: "10,000 rows as a workbook", work: sheet, atMost: 1000 },
] as const;

console.log("\nFiles");
console.log("| what | median, ms | p95, ms | KiB | asked, ms |");
console.log("|---|---|---|---|---|");
for (const { what, work, atMost } of runs) {
  const durations: number[] = [];
  let size = 0;
  for (let run = 0; run < 15; run += 1) {
    const start = performance.now();
    size = (await work()).length / 1024;
    durations.push(performance.now() - start);
  }
  // The first ones warm up.
  const { median, p95 } = quantilesOf(durations.slice(3));
  const cells = [what, median.toFixed(0), p95.toFixed(0), size.toFixed(0), `at most ${atMost}`];
  console.log(`| ${cells.join(" | ")} |`);
}
