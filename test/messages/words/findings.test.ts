import { expect, test } from "vitest";

import { bodiesFinding } from "#domain/agencies/bodiesFinding.ts";
import { coIssuing } from "#domain/agencies/coIssuing.ts";
import { pairsFinding } from "#domain/agencies/pairsFinding.ts";
import { bodiesFindingWords, pairsFindingWords } from "#messages/views/agencies.ts";
import * as chinese from "#languages/zh/views/agencies.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

test.each([
  ["", /^MIIT took part in \d+ of the \d+ records that name an issuer, more than any other body$/],
  // Who is filtered by took part in all of them: the next one is the finding.
  ["agency=miit", /^NDRC took part in five of these \d+ records, more than any other partner$/],
  ["agency=miit&role=lead", /^Four other bodies each took part in three of these \d+ records/],
  // Two are told by name, each by itself.
  ["field=energy-and-hydrogen", /^NDRC and NEA each took part in /],
  ["agency=miit&role=lead&with=sasac&from=2023", /^Four other bodies issued this one record$/],
  ["agency=samr&role=lead", /^No other body is named as issuer of this one record$/],
  ["q=measuring instruments&kind=policy", /^SAMR issued the one record that names an issuer$/],
  ["company=foxconn", /^No record here names an issuing body$/],
  ["agency=tc260&kind=corporate-news", /^No issuing body matches$/],
])("'%s' finds %s", (query, finding) => {
  const { entries, dataset, selection } = coreSnapshot(query);
  const found = bodiesFinding(entries.shown, dataset, selection);
  expect(bodiesFindingWords(found, dataset)).toMatch(finding);
});

const named = (first: string, second: string, together: number) => ({
  first,
  second,
  together,
  ledByFirst: 0,
  ledBySecond: 0,
});

test.each([
  [
    [named("miit", "ndrc", 36)],
    true,
    "MIIT and NDRC issued 36 records together, more than any other pair",
    "工业和信息化部与国家发展和改革委员会联合发文36件，多于其他任何两家机关",
  ],
  // Nothing to compare with.
  [
    [named("miit", "ndrc", 1)],
    false,
    "MIIT and NDRC issued one record together",
    "工业和信息化部与国家发展和改革委员会联合发文1件",
  ],
  [
    [named("miit", "ndrc", 5), named("miit", "samr", 5)],
    true,
    "MIIT and NDRC issued five records together, as did MIIT and SAMR; no two bodies issued more together",
    "工业和信息化部与国家发展和改革委员会、工业和信息化部与国家市场监督管理总局各联合发文5件，并列最多",
  ],
  [
    [named("miit", "ndrc", 1), named("miit", "samr", 1), named("ndrc", "samr", 1)],
    false,
    "Three pairs of bodies each issued one record together; no two bodies issued more together",
    "3对机关各联合发文1件，并列最多",
  ],
] as const)("of the pairs at the top, %j, it is told what they issued", (most, more, en, zh) => {
  const { dataset } = coreSnapshot();
  const finding = { pairs: most, together: most[0].together, hasOthers: more };
  expect(pairsFindingWords(finding, dataset)).toBe(en);
  expect(chinese.pairsFindingWords(finding, dataset)).toBe(zh);
});

test.each(["", "agency=miit", "agency=samr", "field=energy-and-hydrogen", "company=foxconn"])(
  "with '%s' no pair issued more together than those told of",
  (query) => {
    const { shown } = coreSnapshot(query).entries;
    const found = pairsFinding(coIssuing(shown));
    const counts = new Map<string, number>();
    for (const { bodies } of shown) {
      for (const first of bodies) {
        for (const second of bodies.filter((one) => first < one)) {
          const pair = `${first} ${second}`;
          counts.set(pair, (counts.get(pair) ?? 0) + 1);
        }
      }
    }
    const most = Math.max(0, ...counts.values());
    expect(found?.together ?? 0).toBe(most);
    const top = [...counts].filter(([, count]) => count === most).map(([pair]) => pair);
    expect(found?.pairs.map(({ first, second }) => `${first} ${second}`) ?? []).toEqual(top.sort());
    expect(found?.hasOthers ?? false).toBe(counts.size > top.length);
  },
);
