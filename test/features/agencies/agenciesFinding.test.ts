import { expect, test } from "vitest";

import { agenciesFinding } from "#features/agencies/agenciesFinding.ts";
import { realSnapshot } from "#test/support/dataset.ts";

test.each([
  ["", /^MIIT took part in \d+ of the \d+ records that name an issuer, more than any other body$/],
  [
    "agency=miit&role=lead&with=sasac&from=2023",
    /^Six bodies issued the one record that names an issuer$/,
  ],
  ["agency=samr", /^SAMR alone issued the one record that names an issuer$/],
  ["company=foxconn", /^No issuing body matches$/],
])("'%s' finds %s", (query, finding) => {
  const { entries, dataset } = realSnapshot(query);
  expect(agenciesFinding(entries.shown, dataset)).toMatch(finding);
});
