import { strToU8, zlibSync } from "fflate";

import type { NativeChart } from "#scene/table/nativeChart.ts";
import { dayOf } from "#domain/calendar/dates.ts";
import type { Deck, SlidePicture, SlideTable } from "#export/ooxml/deck/slides.ts";

const crcOf = (bytes: Uint8Array): number => {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xed_b8_83_20 : 0);
  }
  return (crc ^ -1) >>> 0;
};

const chunk = (name: string, content: Uint8Array): readonly number[] => {
  const named = Uint8Array.from([...strToU8(name), ...content]);
  const numbers = new DataView(new ArrayBuffer(8));
  numbers.setUint32(0, content.length);
  numbers.setUint32(4, crcOf(named));
  const bytes = [...new Uint8Array(numbers.buffer)];
  return [...bytes.slice(0, 4), ...named, ...bytes.slice(4)];
};

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A real PNG of one shade of grey. */
const greyPng = (width: number, height: number, shade: number): Uint8Array<ArrayBuffer> => {
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  head.setUint8(8, 8);
  const rows = new Uint8Array(height * (width + 1)).map((_none, at) =>
    at % (width + 1) === 0 ? 0 : shade,
  );
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk("IHDR", new Uint8Array(head.buffer)),
    ...chunk("IDAT", zlibSync(rows)),
    ...chunk("IEND", new Uint8Array()),
  ]);
};

const picture = (width: number, height: number, shade: number, words: string): SlidePicture => ({
  is: "picture",
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#ccc"/><text x="10" y="30">${words}</text></svg>`,
  png: greyPng(width, height, shade),
  width,
  height,
});

/** What changes from one month to the next. */
export interface Month {
  readonly bars: NativeChart;
  readonly points: NativeChart;
  readonly picture: SlidePicture;
  readonly table: SlideTable;
  readonly words: string;
}

const bars = (
  ...series: readonly (readonly [name: string, values: readonly number[]])[]
): NativeChart => ({
  rest: "",
  is: "bars",
  lie: true,
  categories: ["工业和信息化部 MIIT", "国家发展改革委 NDRC", "国资委 SASAC"],
  counted: "Targets",
  series: series.map(([name, values], at) => ({
    name,
    token: at === 0 ? "verdict.met" : "verdict.behind",
    values,
  })),
});

const points = (readings: readonly (readonly [year: number, value: number])[]): NativeChart => ({
  rest: "",
  is: "points",
  x: { title: "Year", form: "day" },
  y: { title: "EFLOPS", form: "number" },
  series: [
    {
      name: "Readings",
      token: "verdict.behind",
      look: "points",
      points: readings.map(([year, value]) => ({
        x: dayOf(year, 12, 31),
        y: value,
        less: 5,
        more: 10,
      })),
    },
    {
      name: "Required path",
      token: "rule",
      look: "dashes",
      points: [
        { x: dayOf(2022, 12, 31), y: 180 },
        { x: dayOf(2025, 12, 31), y: 300 },
      ],
    },
  ],
});

const table = (rows: SlideTable["rows"], rest: string): SlideTable => ({
  is: "table",
  headings: ["Target", "Baseline", "Goal", "Verdict"],
  rows,
  numbers: [1, 2],
  rest,
});

export const november: Month = {
  bars: bars(["Met", [4, 2, 1]], ["Behind", [2, 1, 3]], ["On pace", [3, 5, 1]]),
  points: points([
    [2023, 230],
    [2024, 246],
    [2025, 250],
  ]),
  picture: picture(320, 120, 200, "2023年11月"),
  table: table(
    [
      ["Computing power", "180", "300", "Behind"],
      ["Share of intelligent computing", "22.8%", "35%", "On pace"],
      ["Storage & <tape>", "1,000", "1,800", "Met"],
      ["Latency", "", "5", "Not judged"],
    ],
    "and 12 more",
  ),
  words: "in November",
};

export const december: Month = {
  bars: bars(["Behind", [1, 2, 3]], ["Met", [6, 3, 2]], ["Missed", [1, 1, 1]]),
  points: points([
    [2022, 180],
    [2023, 230],
    [2024, 246],
    [2025, 285],
  ]),
  picture: picture(320, 160, 100, "2023年12月"),
  table: table(
    [
      ["Computing power", "180", "300", "On pace"],
      ["Storage & <tape>", "1,000", "1,900", "Met"],
      ["New: cards", "10", "20", "Behind"],
      ["Latency", "", "5", "Not judged"],
    ],
    "and 13 more",
  ),
  words: "in December",
};

const words = (id: string, month: Month) => ({
  id,
  title: `${id}: what was found ${month.words}`,
  notes: `Say that this was ${month.words}.\n\n讲者备注 & <more>`,
});

const about = (id: string, month: Month) => ({
  ...words(id, month),
  kind: "figure" as const,
  alt: `${id} as it stood ${month.words}`,
  source: `Source, read ${month.words}`,
});

/** A deck with a slide of each kind. */
export const sampleDeck = (month: Month): Deck => ({
  title: "Sample",
  creator: "China Industries Dashboard",
  createdAt: "2026-11-25T00:00:00Z",
  payload: `briefing ${month.words}`,
  slides: [
    { ...words("opening", month), kind: "title", text: `A talk ${month.words}` },
    { ...about("scoreboard", month), content: { is: "chart", chart: month.bars } },
    { ...about("course", month), content: { is: "chart", chart: month.points } },
    {
      ...about("timeline", month),
      content: month.picture,
      highlight: `Look here ${month.words}`,
      link: {
        address: `https://example.org/timeline?asof=${month.picture.height}`,
        code: greyPng(40, 40, month.picture.height),
        alt: "Code",
      },
    },
    { ...about("table", month), content: month.table },
    { ...words("closing", month), kind: "closing", text: "Thank you" },
  ],
});
