import { importNewsletter } from "#importing/newsletter/importNewsletter.ts";
import { MOST, TooLong } from "#importing/newsletter/limits.ts";

import { hostileFiles } from "../../importing/files/hostileFiles.ts";
import { readBytes } from "../../importing/files/support.ts";

// How soon a hostile file is refused. By the processor's time, so that it is true on a machine that does something else;
// by the clock it is how long a person waits for the reason.

const LIMIT = 2;

interface Seconds {
  readonly processor: number;
  readonly clock: number;
}

const secondsOf = async (work: () => unknown): Promise<Seconds> => {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return {
    processor: (user + system) / 1_000_000,
    clock: (performance.now() - start) / 1000,
  };
};

const rows: (readonly [what: string, refused: string, seconds: Seconds])[] = [];

for (const { what, name, bytes } of hostileFiles) {
  const given = await bytes();
  let refused = "";
  const seconds = await secondsOf(async () => {
    const { problems } = await readBytes(name, given);
    refused = problems[0]?.fault.is ?? "";
  });
  rows.push([what, refused, seconds]);
}

const empty = { sources: [], sectors: [], agencies: [], companies: [], policies: [], news: [] };

const filled = (text: string): string =>
  text.repeat(Math.ceil((MOST.megabytes * 1024 * 1024) / text.length));

/** Newsletters as large as the desk takes; one that is larger is refused before it is read. */
const newsletters: readonly (readonly [what: string, text: string])[] = [
  ["a newsletter of short lines", filled("300 MW by 2025\n")],
  ["a newsletter of one line", filled("300 MW by 2025 ")],
  ["a newsletter of open brackets", filled("([<“")],
  ["a newsletter of open tags", filled("<p><b>")],
  [
    "a newsletter of as many items as lines may hold",
    `Policy news\n${"- *October 8:* MIIT wants 300 MW (Xinhua)\n".repeat(MOST.lines - 10)}`,
  ],
];

for (const [what, text] of newsletters) {
  let refused = "";
  const seconds = await secondsOf(() => {
    try {
      refused = `${importNewsletter(text, empty).drafts.length} drafts`;
    } catch (error) {
      if (!(error instanceof TooLong)) throw error;
      refused = error.message;
    }
  });
  rows.push([what, refused, seconds]);
}

console.log("\nHostile files, until they are refused");
console.log(`| what | as | s of the processor (at most ${LIMIT}) | s by the clock |`);
console.log("|---|---|---|---|");
for (const [what, refused, { processor, clock }] of rows)
  console.log(`| ${what} | ${refused} | ${processor.toFixed(2)} | ${clock.toFixed(2)} |`);
if (rows.some(([, refused, { processor }]) => refused === "" || processor > LIMIT))
  process.exitCode = 1;
