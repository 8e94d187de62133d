import { expect, test } from "vitest";

import { bodiesFinding } from "#domain/agencies/bodiesFinding.ts";
import { bodiesFindingWords } from "#messages/views/agencies.ts";
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
