import { recordSchemas } from "#domain/schema/files.ts";
import { readRecords } from "#domain/dataset/validate.ts";

import { generate } from "../data/generate.ts";
import { measure, printRatios, type Ratio } from "../timing.ts";

const rows: Ratio[] = [];
for (const size of [1_000, 10_000, 100_000]) {
  const { policies, news } = generate(size);
  const texts = [policies, news].map((records) => JSON.stringify({ records }));
  const parse = (): unknown[] => texts.map((text): unknown => JSON.parse(text));
  const parsed = parse();
  const times = size > 10_000 ? 9 : 25;
  const validate = (): number =>
    readRecords("policies", recordSchemas.policies, parsed[0]).records.length +
    readRecords("news", recordSchemas.news, parsed[1]).records.length;
  if (validate() !== size) throw new Error("load: a generated record was set aside");
  rows.push({
    what: `validate ${size} records`,
    ours: measure(validate, times).median,
    against: "JSON.parse",
    other: measure(parse, times).median,
    atMost: 2,
  });
}
if (!printRatios("Load and validate", rows)) process.exitCode = 1;
