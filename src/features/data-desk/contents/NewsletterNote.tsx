import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { only } from "#domain/query/selection/changeSelection.ts";
import { type Dataset, wholeOf } from "#domain/dataset/dataset.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { Source } from "#domain/schema/records.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { dateWords } from "#messages/words/dates.ts";
import { dataLang } from "#messages/language.ts";
import { ui } from "#messages/ui.ts";
import { Cited } from "#parts/page/Cited.tsx";
import { ExternalLink } from "#ui/frame/ExternalLink.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { kindsOf } from "./contents.ts";

const wordsOf = (text: string): string => {
  const date = parseDate(text);
  return date === undefined ? text : dateWords(date);
};

const { newsletter } = dataDesk;

const itemsWords = (dataset: Dataset): string => {
  const [policies = 0, policyNews = 0, corporateNews = 0] = kindsOf(dataset.entries).map(
    ({ byCollection }) => byCollection.get("newsletter") ?? 0,
  );
  return newsletter.items({ policies, policyNews, corporateNews });
};

const Issue = ({ source }: { readonly source: Source }) => {
  const { title, publisher, link, date, reportingPeriod, note } = source;
  return (
    <p>
      {newsletter.basis}
      <span className="font-semibold">
        {link === undefined ? (
          <Cited>{title}</Cited>
        ) : (
          <ExternalLink href={link}>
            <Cited>{title}</Cited>
          </ExternalLink>
        )}
      </span>
      <Cited>
        {newsletter.published(publisher, date === undefined ? undefined : wordsOf(date))}
      </Cited>
      {reportingPeriod === undefined ? null : newsletter.period(wordsOf(reportingPeriod))}
      {note === undefined ? null : (
        <span className="text-muted" lang={dataLang}>
          {ui.betweenSentences}
          {note}
        </span>
      )}
    </p>
  );
};

/** How many records are not from the newsletter, by collection. */
const addedWords = ({ entries }: Dataset): string => {
  const rest = entries.filter(({ record }) => record.collection !== "newsletter");
  const added = rest.filter(({ record }) => record.collection === "added").length;
  return newsletter.others(rest.length, added);
};

interface Props {
  readonly dataset: Dataset;
  readonly selection: Selection;
}

/** The newsletter the data set is based on, its reporting period, and what was added to it. */
export const NewsletterNote = ({ dataset, selection }: Props) => {
  const issues = [...wholeOf(dataset).sources.values()].filter(({ form }) => form === "newsletter");
  return (
    <div className="max-w-[75ch] space-y-2 py-2">
      {issues.map((source) => (
        <Issue key={source.id} source={source} />
      ))}
      {issues.length === 1 ? (
        <p>
          {ui.sentences([itemsWords(dataset), addedWords(dataset)])}
          {ui.betweenSentences}
          <RouteLink
            change={selecting(only(selection, "collection", "newsletter"))}
            className="py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink"
            to="/records"
          >
            {newsletter.see}
          </RouteLink>
        </p>
      ) : null}
      <p>{newsletter.ownWords}</p>
    </div>
  );
};
