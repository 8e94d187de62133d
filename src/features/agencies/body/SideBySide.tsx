import type { ReactNode } from "react";

import { compareBodies } from "#domain/agencies/comparison.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { AgencySummary } from "#domain/agencies/summaries.ts";
import type { Part } from "#domain/query/bodyPart.ts";
import { only } from "#domain/query/selection/changeSelection.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { type Verdict, verdictClasses } from "#domain/judging/verdict.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { AgencyLinks } from "#features/agencies/parts/Names.tsx";
import { MarkedRecordList } from "#features/agencies/parts/MarkedRecordList.tsx";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { AgencyLink } from "#parts/records/AgencyLink.tsx";
import { CountLink } from "#parts/records/CountLink.tsx";
import { DateText } from "#parts/records/DateText.tsx";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { agencies } from "#messages/views/agencies.ts";
import { sideBySide } from "#messages/views/bodyPage.ts";
import { agencyLabel, sectorName } from "#messages/words/labels.ts";
import { showAll } from "#messages/words/showAll.ts";
import { countOf } from "#messages/words/numbers.ts";
import { classLead } from "#messages/words/verdictClasses.ts";
import { bodyKindLabels } from "#messages/words/terms.ts";
import { Section } from "#ui/frame/Section.tsx";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { OpenAll, useOpened } from "#ui/tables/opened.tsx";

interface Props {
  readonly one: AgencySummary;
  readonly other: AgencySummary;
  readonly snapshot: Snapshot;
}

/** A row without cells is the head of those below it. */
type Row = readonly [
  term: ReactNode,
  key: string,
  of?: (summary: AgencySummary, selection: Selection) => ReactNode,
];

/** A count of records in which the body has this part, as a link to them. */
const counted = (
  term: string,
  part: Part,
  nameOf: (body: string, count: number) => string,
  numberOf: (summary: AgencySummary) => number,
): Row => [
  term,
  part,
  (summary, selection) => (
    <CountLink
      bodies={[{ body: summary.agency.id, part }]}
      count={numberOf(summary)}
      name={nameOf(agencyLabel(summary.agency), numberOf(summary))}
      selection={selection}
    />
  ),
];

const dated = (date: AgencySummary["first"]): ReactNode =>
  date === undefined ? sideBySide.none : <DateText date={date} short />;

const verdictRow = (verdict: Verdict): Row => [
  <VerdictLink isWithinClass key={verdict} verdict={verdict} />,
  verdict,
  ({ agency, verdicts: counts }, selection) => (
    <CountLink
      bodies={[{ body: agency.id, part: "any" }]}
      count={counts.byVerdict.get(verdict) ?? 0}
      noun="targets"
      name={sideBySide.ofVerdict(
        agencyLabel(agency),
        verdict,
        counts.byVerdict.get(verdict) ?? 0,
        selection.count,
      )}
      selection={only(selection, "verdict", verdict)}
    />
  ),
];

const rows: readonly Row[] = [
  [sideBySide.kind, "kind", ({ agency }) => bodyKindLabels[agency.body]],
  counted(sideBySide.issued, "issued", agencies.issuedBy, ({ issued }) => issued.length),
  counted(sideBySide.led, "lead", agencies.ledBy, ({ led }) => led),
  counted(sideBySide.coIssued, "co", agencies.coIssuedBy, ({ coIssued }) => coIssued),
  counted(sideBySide.about, "about", agencies.aboutBody, ({ about }) => about.length),
  [sideBySide.first, "first", ({ first }) => dated(first)],
  [sideBySide.last, "last", ({ last }) => dated(last)],
  [
    sideBySide.targets,
    "targets",
    ({ agency, targets }, selection) => (
      <CountLink
        bodies={[{ body: agency.id, part: "any" }]}
        count={targets.length}
        noun="targets"
        name={agencies.targetsOf(agencyLabel(agency), targets.length, selection.count)}
        selection={selection}
      />
    ),
  ],
  ...verdictClasses.flatMap(([key, own]): readonly Row[] => [
    [classLead(key), `class-${key}`],
    ...own.map(verdictRow),
  ]),
];

interface TermHeadProps {
  readonly isOfRows?: boolean;
  readonly children: ReactNode;
}

const TermHead = ({ isOfRows = false, children }: TermHeadProps) => (
  <th
    className="py-1 pr-4 text-left font-normal text-muted"
    colSpan={isOfRows ? 3 : undefined}
    scope="row"
  >
    {children}
  </th>
);

interface PartnersProps {
  readonly ids: readonly string[];
  readonly beside: string;
  readonly dataset: Dataset;
}

/** Partners of both, and records of both, that are named at first: the page of two bodies is long. */
const SHARED = 4;

/** The bodies that both issued something with: those with most records, then all of them. */
const SharedPartners = ({ ids, beside, dataset }: PartnersProps) => {
  const printing = usePrinting();
  const { ref, isOpen, open } = useOpened<HTMLElement>(`shared-${beside}`);
  const isWhole = isOpen || printing || ids.length <= SHARED;
  return (
    <dd ref={ref}>
      {ids.length === 0 ? sideBySide.none : null}
      <AgencyLinks dataset={dataset} ids={ids.slice(0, SHARED)} />{" "}
      {ids.length <= SHARED ? null : isWhole ? (
        <span data-index={SHARED}>
          {agencies.between}
          <AgencyLinks dataset={dataset} ids={ids.slice(SHARED)} />
        </span>
      ) : (
        <OpenAll onOpen={() => open(SHARED)}>{showAll.bodies(ids.length)}</OpenAll>
      )}
    </dd>
  );
};

/** What two bodies have in common. */
const Common = ({ one, other, snapshot: { dataset, selection } }: Props) => {
  const { together, sharedPartners, sharedSectors } = compareBodies(one, other);
  return (
    <dl className="mt-3 grid max-w-3xl xl:mt-0 grid-cols-[min(9rem,45%)_minmax(0,1fr)] gap-x-3 gap-y-1 text-small wrap-anywhere">
      <dt className="text-muted">{sideBySide.sharedSectors}</dt>
      <dd>{sideBySide.names(sharedSectors.map((id) => sectorName(dataset, id)))}</dd>
      <dt className="text-muted">{sideBySide.sharedPartners}</dt>
      <SharedPartners beside={other.agency.id} dataset={dataset} ids={sharedPartners} />
      <dt className="text-muted">{sideBySide.together}</dt>
      <dd>
        {together.length === 0 ? (
          sideBySide.nothing
        ) : (
          <CountLink
            bodies={[
              { body: one.agency.id, part: "issued" },
              { body: other.agency.id, part: "issued" },
            ]}
            count={together.length}
            selection={selection}
          >
            {countOf.records(together.length)}
          </CountLink>
        )}
      </dd>
    </dl>
  );
};

/** Two bodies side by side, and what they have in common. */
export const SideBySide = ({ one, other, snapshot }: Props) => {
  const { dataset, selection } = snapshot;
  const { together, ownSectors } = compareBodies(one, other);
  const names = [agencyLabel(one.agency), agencyLabel(other.agency)] as const;
  const [before, after] = sideBySide.aroundLead;
  const printing = usePrinting();
  const { ref, isOpen, open } = useOpened<HTMLDivElement>(`beside ${other.agency.id}`);
  const isWhole = isOpen || printing || together.length <= SHARED;
  return (
    <Section
      aside={
        <FigureActions
          name={sideBySide.title(...names)}
          snapshot={snapshot}
          figureId={`beside-${other.agency.id}`}
        />
      }
      title={sideBySide.title(...names)}
    >
      <div className="xl:grid xl:grid-cols-[minmax(0,48rem)_minmax(0,1fr)] xl:items-start xl:gap-x-8">
        <table className="w-full max-w-3xl table-fixed border-collapse text-small wrap-anywhere">
          <caption className="sr-only">{sideBySide.caption(...names)}</caption>
          <thead>
            <tr className="border-b border-rule text-left">
              <th className="py-0.5 pr-4 text-left font-normal text-muted" scope="col">
                {sideBySide.body}
              </th>
              {[one, other].map(({ agency }) => (
                <th className="py-0.5 pr-4 align-bottom font-semibold" key={agency.id} scope="col">
                  <AgencyLink dataset={dataset} id={agency.id} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([term, key, of]) => (
              <tr className="border-b border-rule" key={key}>
                <TermHead isOfRows={of === undefined}>{term}</TermHead>
                {of === undefined ? null : (
                  <>
                    <td className="py-0.5 pr-4">{of(one, selection)}</td>
                    <td className="py-0.5 pr-4">{of(other, selection)}</td>
                  </>
                )}
              </tr>
            ))}
            <tr className="border-b border-rule align-top">
              <TermHead>{sideBySide.ownSectors}</TermHead>
              {[one, other].map(({ agency }, at) => (
                <td className="py-0.5 pr-4" key={agency.id}>
                  {sideBySide.names((ownSectors[at] ?? []).map((id) => sectorName(dataset, id)))}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
        <Common one={one} other={other} snapshot={snapshot} />
      </div>
      {together.length === 0 ? null : (
        <div className="mt-2 max-w-3xl" ref={ref}>
          <MarkedRecordList
            entries={isWhole ? together : []}
            note={({ record }) => {
              const lead = record.issuers?.lead;
              return lead === undefined ? null : (
                <>
                  {before}
                  <AgencyLink dataset={dataset} id={lead} />
                  {after}
                </>
              );
            }}
          />
          {isWhole ? null : (
            <OpenAll onOpen={() => open(0)}>{showAll.records(together.length)}</OpenAll>
          )}
        </div>
      )}
    </Section>
  );
};
