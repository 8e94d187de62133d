import { Fragment, type ReactNode } from "react";

import { compareBodies } from "#domain/agencies/comparison.ts";
import type { AgencySummary } from "#domain/agencies/summaries.ts";
import type { Part } from "#domain/selection/bodyPart.ts";
import { only } from "#domain/selection/changeSelection.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import type { Selection } from "#domain/selection/selection.ts";
import { AgencyLink } from "#parts/AgencyLink.tsx";
import { CountLink } from "#parts/CountLink.tsx";
import { DateText } from "#parts/DateText.tsx";
import { VerdictLabel } from "#parts/VerdictLabel.tsx";
import { RecordList } from "#parts/RecordList.tsx";
import { agencyLabel } from "#messages/labels.ts";
import { countOf } from "#messages/numbers.ts";
import { bodyLabels } from "#messages/terms.ts";
import { verdictWords } from "#messages/verdicts.ts";
import { Section } from "#ui/Section.tsx";

import { markedTitle } from "./markedTitle.tsx";

interface Props {
  readonly one: AgencySummary;
  readonly other: AgencySummary;
  readonly dataset: Dataset;
  readonly selection: Selection;
}

type Row = readonly [
  term: ReactNode,
  key: string,
  of: (summary: AgencySummary, selection: Selection) => ReactNode,
];

/** A number of records in which the body has a part, which opens them. */
const counted = (
  term: string,
  part: Part,
  verb: string,
  numberOf: (summary: AgencySummary) => number,
): Row => [
  term,
  part,
  (summary, selection) => (
    <CountLink
      bodies={[{ body: summary.agency.id, part }]}
      count={numberOf(summary)}
      of={`${verb} ${agencyLabel(summary.agency)}`}
      selection={selection}
    />
  ),
];

const rows: readonly Row[] = [
  ["Kind of body", "kind", ({ agency }) => bodyLabels[agency.body]],
  counted("Records issued", "issued", "issued by", ({ issued }) => issued.length),
  counted("Led", "lead", "led by", ({ led }) => led),
  counted("Co-issued", "co", "co-issued by", ({ coIssued }) => coIssued),
  counted("News about it", "about", "about", ({ about }) => about.length),
  [
    "First",
    "first",
    ({ first }) => (first === undefined ? "none" : <DateText date={first} short />),
  ],
  ["Last", "last", ({ last }) => (last === undefined ? "none" : <DateText date={last} short />)],
  [
    "Targets",
    "targets",
    ({ agency, targets }, selection) => (
      <CountLink
        bodies={[{ body: agency.id, part: "any" }]}
        count={targets.length}
        noun="targets"
        of={`of ${agencyLabel(agency)}`}
        selection={selection}
      />
    ),
  ],
  ...verdicts.map((verdict): Row => [
    <VerdictLabel className="whitespace-normal!" key={verdict} verdict={verdict} />,
    verdict,
    ({ agency, verdicts: counts }, selection) => (
      <CountLink
        bodies={[{ body: agency.id, part: "any" }]}
        count={counts.byVerdict.get(verdict) ?? 0}
        noun="targets"
        of={`of ${agencyLabel(agency)}: ${verdictWords[verdict].toLowerCase()}`}
        selection={only(selection, "verdict", verdict)}
      />
    ),
  ]),
];

const words = (labels: readonly string[]): string =>
  labels.length === 0 ? "none" : labels.join(", ");

/** Two bodies side by side, and what they have in common. */
export const SideBySide = ({ one, other, dataset, selection }: Props) => {
  const { together, sharedPartners, sharedSectors, ownSectors } = compareBodies(one, other);
  const names = [agencyLabel(one.agency), agencyLabel(other.agency)] as const;
  return (
    <Section title={`${names[0]} beside ${names[1]}`}>
      <table className="w-full max-w-3xl table-fixed border-collapse text-small">
        <caption className="sr-only">{`${names[0]} and ${names[1]} compared`}</caption>
        <thead>
          <tr className="border-b border-rule text-left">
            <th className="py-1 pr-4 text-left font-normal text-muted" scope="col">
              Body
            </th>
            {[one, other].map(({ agency }) => (
              <th className="py-1 pr-4 align-bottom font-semibold" key={agency.id} scope="col">
                <AgencyLink dataset={dataset} id={agency.id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([term, key, of]) => (
            <tr className="border-b border-rule" key={key}>
              <th className="py-1 pr-4 text-left font-normal text-muted" scope="row">
                {term}
              </th>
              <td className="py-1 pr-4">{of(one, selection)}</td>
              <td className="py-1 pr-4">{of(other, selection)}</td>
            </tr>
          ))}
          <tr className="border-b border-rule align-top">
            <th className="py-1 pr-4 text-left font-normal text-muted" scope="row">
              Sectors of its own
            </th>
            <td className="py-1 pr-4">{words(ownSectors[0])}</td>
            <td className="py-1 pr-4">{words(ownSectors[1])}</td>
          </tr>
        </tbody>
      </table>
      <dl className="mt-3 grid max-w-3xl grid-cols-[9rem_minmax(0,1fr)] gap-x-3 gap-y-1 text-small">
        <dt className="text-muted">Sectors of both</dt>
        <dd>{words(sharedSectors)}</dd>
        <dt className="text-muted">Partners of both</dt>
        <dd>
          {sharedPartners.length === 0
            ? "none"
            : sharedPartners.map((id, at) => (
                <Fragment key={id}>
                  {at === 0 ? "" : ", "}
                  <AgencyLink dataset={dataset} id={id} />
                </Fragment>
              ))}
        </dd>
        <dt className="text-muted">Issued together</dt>
        <dd>
          {together.length === 0 ? (
            "nothing"
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
      {together.length === 0 ? null : (
        <div className="mt-2 max-w-3xl">
          <RecordList
            titleOf={markedTitle}
            entries={together}
            note={({ record }) => {
              const lead = record.issuers?.lead;
              return lead === undefined ? null : (
                <>
                  led by <AgencyLink dataset={dataset} id={lead} />
                </>
              );
            }}
          />
        </div>
      )}
    </Section>
  );
};
