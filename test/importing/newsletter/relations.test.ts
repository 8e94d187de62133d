import { describe, expect, it } from "vitest";

import { fieldOf, type Known, textOf } from "#importing/newsletter/known.ts";
import { importNewsletter } from "#importing/newsletter/importNewsletter.ts";

import { known } from "../fixtures/known.ts";

const provenance = [{ unlinked: "Made up." }];

const policy = (id: string, en: string, date: string) => ({
  id,
  kind: "policy",
  title: { en },
  dates: [{ means: "published", date }],
  issuers: { co: [] },
  provenance,
});

const withPolicies: Known = {
  ...known,
  policies: [
    policy(
      "kite-ethics-2022",
      "Opinions on Ethics in Science and Technology of Kites",
      "2022-03-20",
    ),
    policy("kite-plan-2022", "Development Plan for Kites and Ribbons", "2022-03-02"),
    policy("kite-data-2021", "Administrative Measures for the Data of Kite Makers", "2021-10-10"),
  ],
};

/** The links of the one news item or top item whose text this is, as 'relation record'. */
const linksIn = (text: string): readonly string[] => {
  const { drafts } = importNewsletter(text, withPolicies);
  const links = drafts.flatMap(({ record }) => {
    const list = fieldOf(record, "links");
    return Array.isArray(list) ? Array.from<unknown>(list) : [];
  });
  return links.map((link) => `${textOf(link, "relation")} ${textOf(link, "to")}`);
};

const news = (text: string): string => `Example Letter

Reporting period: May 28 - June 25, 2024

Policy news

- *June 7:* ${text} (Example Daily)
`;

describe("a link to an earlier record", () => {
  it.each([
    // Called by another name, with the month in which it came out.
    [
      "MOST issued rules, building on the guidelines for S&T ethics in kites released in March 2022",
      ["builds-on kite-ethics-2022"],
    ],
    [
      "MOST issued rules to replace the plan for kites and ribbons issued in March 2022",
      ["supersedes kite-plan-2022"],
    ],
    // Of that month, but about something else; and of another month.
    ["MOST issued rules, building on the guidelines for lanterns released in March 2022", []],
    [
      "MOST issued rules, building on the guidelines for S&T ethics in kites released in May 2022",
      [],
    ],
    // Nothing says what the two have to do with each other.
    ["MOST spoke of the guidelines for S&T ethics in kites released in March 2022", []],
    // Called by its title.
    [
      "MOST issued rules, building on the Development Plan for Kites and Ribbons",
      ["builds-on kite-plan-2022"],
    ],
    [
      "MOST issued implementation rules that follow the Development Plan for Kites and Ribbons",
      ["implements kite-plan-2022"],
    ],
    ["MOST spoke of the Development Plan for Kites and Ribbons", ["bears-on kite-plan-2022"]],
  ])("is read from %j", (text, links) => {
    expect(linksIn(news(text))).toEqual(links);
  });
});
