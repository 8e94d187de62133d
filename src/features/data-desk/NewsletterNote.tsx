import { only } from "#domain/selection/changeSelection.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { missingFilesWords } from "#messages/missingFiles.ts";
import type { Source } from "#domain/schema/records.ts";
import { selecting, type Selection } from "#domain/selection/selection.ts";
import { dateWords } from "#messages/dates.ts";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";

import { kindsOf } from "./contents.ts";

const wordsOf = (text: string): string => {
  const date = parseDate(text);
  return date === undefined ? text : dateWords(date);
};

const itemsWords = (dataset: Dataset): string => {
  const lacking = missingFilesWords(dataset, "records");
  if (lacking !== undefined) return `Its items are here only in part: ${lacking}.`;
  const [policies = 0, policyNews = 0, corporateNews = 0] = kindsOf(dataset.entries).map(
    ({ byCollection }) => byCollection.get("newsletter") ?? 0,
  );
  const total = policies + policyNews + corporateNews;
  return `Its ${total} items are ${policies} policies, ${policyNews} pieces of policy news and ${corporateNews} pieces of corporate news, each a record of its own.`;
};

const Issue = ({ source }: { readonly source: Source }) => {
  const { title, publisher, link, date, reportingPeriod, note } = source;
  return (
    <p>
      <span className="font-semibold">
        {link === undefined ? title : <ExternalLink href={link}>{title}</ExternalLink>}
      </span>
      , {publisher}
      {date === undefined ? "" : `, ${wordsOf(date)}`}.
      {reportingPeriod === undefined ? "" : ` Reporting period: ${wordsOf(reportingPeriod)}.`}
      {note === undefined ? null : <span className="text-muted"> {note}</span>}
    </p>
  );
};

/** How many records are not the newsletter's own, and how they came in. */
const addedWords = ({ entries }: Dataset): string => {
  const rest = entries.filter(({ record }) => record.collection !== "newsletter");
  const added = rest.filter(({ record }) => record.collection === "added").length;
  return `The other ${rest.length} were added around it: documents that it mentions, context, what followed, and ${added} to widen the corpus to other years and sectors.`;
};

interface Props {
  readonly dataset: Dataset;
  readonly selection: Selection;
}

/** The newsletter that the data set starts from, with its reporting period, and what was added to it. */
export const NewsletterNote = ({ dataset, selection }: Props) => {
  const issues = [...dataset.sources.values()].filter(({ form }) => form === "newsletter");
  return (
    <div className="max-w-[75ch] space-y-2 py-2">
      {issues.map((source) => (
        <Issue key={source.id} source={source} />
      ))}
      {issues.length === 1 ? (
        <p>
          {itemsWords(dataset)} {addedWords(dataset)}{" "}
          <RouteLink
            change={selecting(only(selection, "collection", "newsletter"))}
            className="py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink"
            to="/records"
          >
            See the newsletter’s items
          </RouteLink>
        </p>
      ) : null}
      <p>
        Summaries and measures are in our own words. Figures, dates and Chinese titles are as their
        sources give them.
      </p>
    </div>
  );
};
