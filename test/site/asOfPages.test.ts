import { QueryClient } from "@tanstack/react-query";
import { createElement } from "react";
import { prerender } from "react-dom/static";
import { StaticRouter } from "react-router-dom";
import { beforeAll, describe, expect, test } from "vitest";

import publishedHistory from "../../public/data/history.json" with { type: "json" };
import { App } from "#app/App.tsx";
import { dataQuery } from "#data/loadDataset.ts";
import { historyQuery } from "#data/useHistory.ts";
import { history } from "#domain/dataset/historyFile.ts";
import { textsIn } from "#domain/dataset/textsIn.ts";
import { levelMoves } from "#messages/targets/levelMoves.ts";
import { knownSince, withoutData } from "#test/support/knownTexts.ts";
import { asOfDays, dateTexts, isAfter, saysAhead } from "#test/support/laterDates.ts";
import { readMarkup, type ReadText } from "#test/support/readMarkup.ts";
import { dayFrom, realDataset } from "#test/support/dataset.ts";
import { serve } from "#test/support/serve.ts";
import { sampled } from "#test/support/runs.ts";

// In CI each list is rendered as of each day, and each record, target, body and company as of one of them, in turn;
// elsewhere as of a few of the days. What the data set holds as of each of the days is compared in whole in
// test/scenarios/asOfData.test.ts, and what leaves the pages in test/scenarios/asOfFiles.test.ts.

const today = dayFrom("2026-11-29");

const lists = [
  "/",
  "/timeline",
  "/timeline?group=lead",
  "/targets",
  "/targets?group=sector&by=lead",
  "/targets?view=goals",
  "/targets?view=plans",
  "/targets?settle=1",
  "/agencies",
  "/agencies?view=table",
  "/agencies?agency=miit&role=lead",
  "/records",
  "/records?q=chips",
  "/records?sort=title",
  "/data",
  "/data/sources",
  "/data/corrections",
  "/data/gaps",
  "/data/files",
  "/data/changes",
  "/data/own",
  "/method",
];

let client: QueryClient;

beforeAll(async () => {
  serve();
  client = new QueryClient();
  client.setQueryData(dataQuery.queryKey, realDataset());
  client.setQueryData(historyQuery.queryKey, history.parse(textsIn("en")(publishedHistory)));
});

/** The markup of a page as a build would write it if the address had its parameters then. */
const markupAt = async (address: string): Promise<string> => {
  const [pathname = "", search = ""] = address.split("?");
  const location = { pathname, search: `?${search}`, key: "default", hash: "", state: null };
  const app = createElement(App, {
    client,
    root: "./",
    today,
  });
  const { prelude } = await prerender(createElement(StaticRouter, { location }, app), {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  });
  return new Response(prelude).text();
};

/** Elements in which a later day may stand, by their attributes. */
const meantWithin = [
  // The control by which the day is chosen, and what the page says to have come later.
  /aria-label="(?:What was known when|Jump to a date)"|data-later/,
  // The stretches of time that the timeline offers.
  /aria-label="Show a period/,
  // When we read a page; the edition, its newsletter, and made-up examples of the method.
  /data-label="Read"|id="(?:contents|verdicts|rules|other-methods)"/,
];

/** Terms whose definition is a day of later by nature. */
const aheadTerms = /^(?:Due|In force|Comments close|Plan period|On pace at)$/;

/** Texts that say themselves that the day lies ahead, or is today's or the newsletter's; a title of a plan for a year. */
const aheadTexts =
  /^(?:today|(?:MERICS )?newsletter),|, in \d+ days$|plans end \d+$|^\d+ more goals?, |^20\d\d年\p{Script=Han}+$/iu;

/** '2025, raised': a level's year, and what its document did. */
const levelSet = new RegExp(`^20\\d\\d, (?:${Object.values(levelMoves).join("|")})`);

/** Whether a text may speak of a later day, by the element in which it stands and what that says. */
const isMeant = ({ text, within, heading, term, row }: ReadText): boolean => {
  const isIn = (part: RegExp): boolean => within.some((element) => part.test(element));
  return (
    meantWithin.some(isIn) ||
    aheadTexts.test(text) ||
    // The marks of an axis, and the ends of the timeline's window.
    (isIn(/^svg\b/) && /^(?:end |[A-Z][a-z]{2} )?20\d\d$/.test(text)) ||
    // The levels that documents set for a measure, by the year for which they did.
    (isIn(/^tspan\b/) && levelSet.test(text)) ||
    // The same at the end of a claim whose line is broken after 'by'.
    (isIn(/^tspan\b/) && /^20\d\d; [a-z\d]+ documents?/.test(text)) ||
    (isIn(/^form\b/) && isIn(/^span\b/)) ||
    // When a target is due, an interim step too.
    (isIn(/^dd\b/) && aheadTerms.test(term)) ||
    (isIn(/data-label="For"/) && /^(?:Target|Interim)/.test(row)) ||
    heading === "Falls due next"
  );
};

/** What a page shows of after a day. */
const faultsOf = (html: string, day: string): readonly string[] =>
  readMarkup(html.slice(html.indexOf("<main"), html.indexOf("</main>"))).flatMap((read) => {
    const { text, within } = read;
    const since = knownSince(text);
    if (since !== undefined && since > day && text.length > 30 && !isMeant(read)) {
      return [`'${text}', known only from ${since}`];
    }
    const isLater = ({ date }: { readonly date: string }) => isAfter(date, day);
    if (!dateTexts(text).some(isLater) || isMeant(read)) return [];
    return dateTexts(withoutData(text, day))
      .filter((one) => isLater(one) && !saysAhead(one.before))
      .map(
        ({ date }) =>
          `${date} in '${text}' (${within
            .slice(-3)
            .map((element) => element.split(" ")[0])
            .join(" > ")})`,
      );
  });

const faultsAt = async (addresses: readonly string[], day: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const address of addresses) {
    const html = await markupAt(`${address}${address.includes("?") ? "&" : "?"}asof=${day}`);
    expect(html, address).toContain("<h1");
    faults.push(...faultsOf(html, day).map((fault) => `${address}: ${fault}`));
  }
  return faults;
};

describe("as of a day, no page shows a day after it that isn't a due date, a horizon or said to be one", () => {
  test.each(sampled(asOfDays, 3))("%s", async (day) => {
    const at = asOfDays.indexOf(day);
    const { entries, targets, agencies, companies } = realDataset();
    const details = [
      ...entries.map(({ id }) => `/records/${id}`),
      ...targets.map(({ id }) => `/targets/${id}`),
      ...Array.from(agencies.keys(), (id) => `/agencies/${id}`),
      ...Array.from(companies.keys(), (id) => `/companies/${id}`),
    ].filter((_, place) => place % asOfDays.length === at);
    expect(await faultsAt([...lists, ...details], day)).toEqual([]);
  });
});
