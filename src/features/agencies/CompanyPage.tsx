import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { useMemo } from "react";

import { companyRecord } from "#domain/agencies/companyNews.ts";
import { isFiltered, only } from "#domain/query/selection/changeSelection.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { things } from "#domain/dataset/things.ts";
import type { Company } from "#domain/schema/records.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { ActionsBeside } from "#parts/page/ActionsBeside.tsx";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { OutsideSelection } from "#parts/page/OutsideSelection.tsx";
import { UnknownPage } from "#parts/page/UnknownPage.tsx";
import { SourceLine } from "#parts/page/SourceLine.tsx";
import { companyPage } from "#messages/views/bodyPage.ts";
import { sectorName } from "#messages/words/labels.ts";
import { selectionWords } from "#messages/words/selection.ts";
import { sectorsWords } from "#messages/words/terms.ts";
import { dataLang } from "#messages/language.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { Section } from "#ui/frame/Section.tsx";
import { TermList } from "#ui/frame/TermList.tsx";

import { MarkedRecordList } from "#features/agencies/parts/MarkedRecordList.tsx";
import { NameList } from "#features/agencies/parts/Names.tsx";

interface Props {
  readonly snapshot: Snapshot;
  readonly id: string;
}

const Facts = ({ company, dataset }: { readonly company: Company; readonly dataset: Dataset }) => {
  const { aliases = [], country, sector, note } = company;
  const { facts } = companyPage;
  const otherName = companyPage.otherName(company);
  return (
    <TermList
      terms={[
        [facts.otherName, otherName === undefined ? undefined : <NameList names={[otherName]} />],
        [facts.aliases, aliases.length === 0 ? undefined : <NameList names={aliases} />],
        [facts.country, companyPage.country(country)],
        [facts.sector, sector === undefined ? undefined : sectorName(dataset, sector)],
        [facts.note, note === undefined ? undefined : <span lang={dataLang}>{note}</span>],
      ]}
    />
  );
};

/** The page of a company: facts, its news, and the policies that the news touches. */
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
        names={
          new Map([...dataset.companies].map(([one, other]) => [one, companyPage.name(other)]))
        }
        thing={things.company}
      />
    );
  }
  const through = new Map(policies.map(({ policy, through: list }) => [policy.id, list]));
  const name = companyPage.name(company);
  // Said once above, of the company.
  const isAllOfSector =
    company.sector !== undefined &&
    news.every(({ record }) => record.sectors.every((sector) => sector === company.sector));
  const title = companyPage.finding(name, news.length, policies.length);
  return (
    <>
      <div className="names-break">
        <ActionsBeside
          header={<FindingHeader shown={news.length} snapshot={snapshot} title={title} />}
        >
          {news.length === 0 ? null : (
            <FigureActions
              name={companyPage.actions}
              snapshot={snapshot}
              figureId={`news-of-${id}`}
            />
          )}
        </ActionsBeside>
      </div>
      {news.length === 0 && isFiltered(selection) ? (
        <OutsideSelection
          snapshot={snapshot}
          what={companyPage.noNewsOf(name)}
          words={selectionWords(selection, dataset)}
        />
      ) : null}
      <Facts company={company} dataset={dataset} />
      <p className="mt-3 text-small print:hidden">
        <RouteLink
          className="py-1.25 underline"
          change={selecting(only(selection, "company", id))}
          to="/records"
        >
          {companyPage.filter}
        </RouteLink>
      </p>
      {news.length === 0 ? null : (
        <Section title={companyPage.news}>
          <MarkedRecordList
            entries={news}
            {...(isAllOfSector ? {} : { note: ({ record }) => sectorsWords(dataset, record) })}
          />
        </Section>
      )}
      {policies.length === 0 ? null : (
        <Section title={companyPage.policies}>
          <MarkedRecordList
            entries={policies.map(({ policy }) => policy)}
            note={(policy) =>
              companyPage.through((through.get(policy.id) ?? []).map(shortTitle), news.length)
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
