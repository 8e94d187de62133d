import { type ReactNode, useMemo } from "react";

import { companyRecord } from "#domain/agencies/companyNews.ts";
import { isFiltered, only } from "#domain/selection/changeSelection.ts";
import type { Company } from "#domain/schema/records.ts";
import { selecting } from "#domain/selection/selection.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { FindingHeader } from "#parts/FindingHeader.tsx";
import { MarkedText } from "#parts/MarkedText.tsx";
import { RecordList } from "#parts/RecordList.tsx";
import { OutsideSelection } from "#parts/OutsideSelection.tsx";
import { UnknownPage } from "#parts/UnknownPage.tsx";
import { SourceLine } from "#parts/SourceLine.tsx";
import { numberWords } from "#messages/numbers.ts";
import { selectionWords } from "#messages/selection.ts";
import { sectorsWords } from "#messages/terms.ts";
import { shortTitle } from "#messages/titles.ts";
import { RouteLink } from "#ui/RouteLink.tsx";
import { Section } from "#ui/Section.tsx";
import { TermList } from "#ui/TermList.tsx";

import { markedTitle } from "./markedTitle.tsx";

interface Props {
  readonly snapshot: Snapshot;
  readonly id: string;
}

const Facts = ({ company }: { readonly company: Company }) => {
  const { name, aliases = [], country, sector, note } = company;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      "Chinese name",
      name.zh === undefined ? undefined : (
        <span lang="zh-Hans">
          <MarkedText text={name.zh} />
        </span>
      ),
    ],
    ["Also called", aliases.length === 0 ? undefined : <MarkedText text={aliases.join(", ")} />],
    ["Home country", country ?? "not known"],
    ["Sector", sector],
    ["Note", note],
  ];
  return <TermList terms={facts} />;
};

const counted = (count: number, one: string, many: string): string =>
  `${numberWords(count)} ${count === 1 ? one : many}`;

/** A company: what it is, its news, and the policies that these touch. */
export const CompanyPage = ({ snapshot, id }: Props) => {
  const { dataset, selection, entries } = snapshot;
  const { news, policies } = useMemo(
    () => companyRecord(dataset, entries.shown, id),
    [dataset, entries.shown, id],
  );
  const company = dataset.companies.get(id);
  if (company === undefined) {
    return (
      <UnknownPage
        dataset={dataset}
        id={id}
        kind="company"
        names={new Map([...dataset.companies].map(([one, { name }]) => [one, name.en]))}
        pathOf={(one) => `/companies/${one}`}
      />
    );
  }
  const through = new Map(policies.map(({ policy, through: list }) => [policy.id, list]));
  const items = counted(news.length, "news item", "news items");
  const touched =
    policies.length === 0 ? "no policy on record" : counted(policies.length, "policy", "policies");
  const title =
    news.length === 0
      ? `${company.name.en}: no news that is shown here`
      : `${company.name.en}: ${items}, touching ${touched}`;
  return (
    <>
      <FindingHeader shown={news.length} snapshot={snapshot} title={title} />
      {news.length === 0 && isFiltered(selection) ? (
        <OutsideSelection
          selection={selection}
          what={`No news of ${company.name.en} is`}
          words={selectionWords(selection, dataset)}
        />
      ) : null}
      <Facts company={company} />
      <p className="mt-3 text-small print:hidden">
        <RouteLink
          className="py-1.25 underline"
          change={selecting(only(selection, "company", id))}
          to="/records"
        >
          Filter by this company
        </RouteLink>
      </p>
      {news.length === 0 ? null : (
        <Section title="News">
          <RecordList
            entries={news}
            titleOf={markedTitle}
            note={({ record }) => sectorsWords(dataset, record)}
          />
        </Section>
      )}
      {policies.length === 0 ? null : (
        <Section title="Policies that its news touches">
          <RecordList
            titleOf={markedTitle}
            entries={policies.map(({ policy }) => policy)}
            note={(policy) =>
              `through ${(through.get(policy.id) ?? []).map(shortTitle).join("; ")}`
            }
          />
        </Section>
      )}
      {news.length === 0 ? null : (
        <SourceLine
          dataset={dataset}
          entries={[...news, ...policies.map(({ policy }) => policy)]}
        />
      )}
    </>
  );
};
