import type { ReactNode } from "react";

import { pagesIn } from "#domain/dataset/dataset.ts";
import { correctionsOf } from "#domain/findings/corrections.ts";
import { grades } from "#domain/schema/values.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { KindTable } from "#features/data-desk/contents/ContentsTables.tsx";
import { EditionNote } from "#features/data-desk/contents/EditionNote.tsx";
import { NewsletterNote } from "#features/data-desk/contents/NewsletterNote.tsx";
import { countedGap, widestFirst } from "#figures/gaps/gap.ts";
import { gapsOf } from "#figures/gaps/gaps.ts";
import { settleCounts } from "#figures/gaps/settleGaps.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { dataTitle } from "#features/data-desk/dataTitle.ts";
import { ui } from "#messages/ui.ts";
import { gaps as gapWords } from "#messages/views/gaps.ts";
import { editions } from "#messages/words/editions.ts";
import { DataParts } from "#parts/page/DataParts.tsx";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { NothingMatches } from "#parts/page/NothingMatches.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { Section } from "#ui/frame/Section.tsx";

import { ProblemTable } from "./ProblemTable.tsx";

const link = "py-1.25 underline decoration-muted underline-offset-2 hover:decoration-ink";

interface PartProps {
  /** Also where former links to this part of the page lead if scripts don't run. */
  readonly id: string;
  readonly title: string;
  readonly to: string;
  /** The words of the link. */
  readonly more: string;
  readonly children: ReactNode;
}

/** What a page on the data set holds, in a sentence, and the way there. */
const Part = ({ id, title, to, more, children }: PartProps) => (
  <Section id={id} title={title}>
    <p className="max-w-[75ch] pt-1">
      {children}
      {ui.betweenSentences}
      <RouteLink className={link} to={to}>
        {more}
      </RouteLink>
    </p>
  </Section>
);

/** How many of the gaps are named here: those with most items. */
const GAPS_NAMED = 3;

interface OfSnapshot {
  readonly snapshot: Snapshot;
}

// Finding gaps takes longest on this page: by themselves, so that it can handle events before and after.

const GapsPart = ({ snapshot }: OfSnapshot) => {
  const gaps = gapsOf(snapshot);
  return (
    <Part
      id="gaps"
      more={dataDesk.allGaps(gaps.length)}
      title={dataDesk.parts.gaps}
      to="/data/gaps"
    >
      {dataDesk.mostGaps(widestFirst(gaps).slice(0, GAPS_NAMED).map(countedGap))}
    </Part>
  );
};

const SettlePart = ({ snapshot }: OfSnapshot) => {
  const { count: of } = snapshot.selection;
  const counts = settleCounts(snapshot);
  return (
    <Part
      id="settle"
      more={dataDesk.allSettle}
      title={dataDesk.parts.settle}
      to="/data/gaps#settle"
    >
      {counts.count === 0 ? gapWords.noneToSettle(of) : gapWords.toSettle(counts, of)}
    </Part>
  );
};

interface Props extends OfSnapshot {
  /** The address of a file of the site from its path below the root, wherever the app is hosted. */
  readonly fileOf: (path: string) => string;
}

/** The data set at a glance: its contents and edition, and the ways to its sources, corrections, gaps and files. */
export const DataDesk = ({ snapshot, fileOf }: Props) => {
  const { dataset, entries, selection } = snapshot;
  const corrections = correctionsOf(entries.shown);
  const sources = pagesIn(dataset);
  const isSearching = snapshot.searched === "pending";
  const nothing = entries.shown.length === 0;
  const { parts, pages } = dataDesk;
  const title = dataTitle(snapshot);
  return (
    <>
      <FindingHeader snapshot={snapshot} title={title} />
      <DataParts />
      <Section id="contents" title={parts.contents}>
        <NewsletterNote dataset={dataset} selection={selection} />
        <KindTable entries={entries.shown} selection={selection} />
        <EditionNote address={fileOf("data/")} edition={snapshot.dataset.edition} />
      </Section>
      <div className="gap-x-10 lg:grid lg:grid-cols-2 xl:grid-cols-4">
        <Part
          id="sources"
          more={dataDesk.allSources(sources.length)}
          title={parts.sources}
          to="/data/sources"
        >
          {dataDesk.sourcesByGrade(
            sources.length,
            grades.map((grade) => [grade, sources.filter((one) => one.grade === grade).length]),
          )}
        </Part>
        {nothing || isSearching ? null : (
          <>
            <Part
              id="corrections"
              more={dataDesk.allCorrections(corrections.facts.length)}
              title={parts.corrections}
              to="/data/corrections"
            >
              {dataDesk.checked(
                corrections.facts.length,
                [...corrections.byOutcome],
                entries.shown.length === entries.total,
              )}
            </Part>
            <GapsPart snapshot={snapshot} />
            <SettlePart snapshot={snapshot} />
          </>
        )}
        <Part id="follow" more={dataDesk.filesTitle} title={pages.files} to="/data/files">
          {dataDesk.filesAbout}
        </Part>
        <Part id="changes" more={editions.name} title={pages.changes} to="/data/changes">
          {dataDesk.changesAbout}
        </Part>
        <Part id="own" more={dataDesk.openOwn} title={pages.own} to="/data/own">
          {dataDesk.ownAbout}
        </Part>
        <Part id="desk" more={dataDesk.toDesk} title={dataDesk.deskTitle} to="/desk">
          {dataDesk.deskAbout}
        </Part>
      </div>
      {nothing ? (
        <div className="mt-6">
          <NothingMatches noun="records" snapshot={snapshot} />
        </div>
      ) : null}
      <Section id="problems" title={parts.problems}>
        <ProblemTable dataset={dataset} />
      </Section>
    </>
  );
};
