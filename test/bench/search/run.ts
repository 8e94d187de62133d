import { seeded } from "../data/random.ts";
import { printRatios } from "../timing.ts";
import { benchSearch } from "./benchSearch.ts";
import { benchTypingEarly } from "./typingEarly.ts";

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [1_000, 10_000, 100_000];

if (!printRatios("Search", benchSearch(sizes, seeded(7)))) process.exitCode = 1;
await benchTypingEarly(sizes.filter((size) => size >= 10_000));
