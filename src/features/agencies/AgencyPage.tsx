import { useMemo } from "react";

import { coIssuing } from "#domain/agencies/coIssuing.ts";
import { type AgencySummary, agencySummaries } from "#domain/agencies/summaries.ts";
import { isFiltered, narrowTo } from "#domain/selection/changeSelection.ts";
import { selecting } from "#domain/selection/selection.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { FigureActions } from "#parts/FigureActions.tsx";
import { FindingHeader } from "#parts/FindingHeader.tsx";
import { Scoreboard } from "#parts/Scoreboard.tsx";
import { SourceLine } from "#parts/SourceLine.tsx";
import { TimelineStrip } from "#parts/TimelineStrip.tsx";
import { OutsideSelection } from "#parts/OutsideSelection.tsx";
import { UnknownPage } from "#parts/UnknownPage.tsx";
import { useParameter } from "#parts/useParameter.ts";
import { RecordList } from "#parts/RecordList.tsx";
import { agencyLabel } from "#messages/labels.ts";
import { numberWords } from "#messages/numbers.ts";
import { selectionWords } from "#messages/selection.ts";
import { RouteLink } from "#ui/RouteLink.tsx";
import { Section } from "#ui/Section.tsx";

import { scopeOf } from "./agenciesView.ts";
import { AgencyFacts } from "./AgencyFacts.tsx";
import { CompareChooser } from "./CompareChooser.tsx";
import { markedTitle } from "./markedTitle.tsx";
import { comparedBody } from "./params.ts";
import { partWords } from "./partWords.ts";
import { Partners } from "./Partners.tsx";
import { SideBySide } from "./SideBySide.tsx";
import { TargetsByVerdict } from "./TargetsByVerdict.tsx";

interface Props {
  readonly snapshot: Snapshot;
  readonly id: string;
}

/** How many of its records a body led. `all` counts what it issued in the whole data set. */
const findingOf = ({ agency, issued, led }: AgencySummary, all: number): string => {
  const name = agency.name.en;
  const count = issued.length;
  // What is shown must not be taken for all that it issued.
  const narrowed = count < all ? ` shown here, of ${numberWords(all)} in all` : "";
  if (count === 0) return `${name} issued nothing that is shown here`;
  if (led < count) {
    return `${name} led ${numberWords(led)} of the ${numberWords(count)} ${count === 1 ? "record" : "records"} it issued${narrowed}`;
  }
  return count === 1
    ? `${name} led the one record it issued${narrowed}`
    : `${name} led all ${numberWords(count)} records it issued${narrowed}`;
};

/** The same of the body that stands beside it: 'NDRC led five of nine'. */
const besideWords = ({ agency, issued, led }: AgencySummary): string =>
  issued.length === 0
    ? `${agencyLabel(agency)} issued nothing that is shown here`
    : `${agencyLabel(agency)} led ${numberWords(led)} of ${numberWords(issued.length)}`;

/** A body: what it is, what it ordered, how its targets stand, with whom it works. */
export const AgencyPage = ({ snapshot, id }: Props) => {
  const { dataset, selection, entries, judged } = snapshot;
  const summaries = useMemo(() => agencySummaries(scopeOf(snapshot)), [snapshot]);
  const shared = useMemo(() => coIssuing(entries.shown), [entries.shown]);
  const asked = useParameter(useMemo(() => comparedBody(dataset, id), [dataset, id]));
  const summary = summaries.find(({ agency }) => agency.id === id);
  if (summary === undefined) {
    return (
      <UnknownPage
        dataset={dataset}
        id={id}
        kind="body"
        names={new Map([...dataset.agencies].map(([one, agency]) => [one, agencyLabel(agency)]))}
        pathOf={(one) => `/agencies/${one}`}
      />
    );
  }
  const other = summaries.find((one) => one.agency.id === asked);
  const { agency, issued, about, targets } = summary;
  const count = issued.length + about.length;
  const all = dataset.entries.filter(({ bodies }) => bodies.includes(id)).length;
  const label = agencyLabel(agency);
  const concerned = narrowTo(selection, { body: id, part: "any" });
  const issuing = narrowTo(selection, { body: id, part: "issued" });
  const finding = findingOf(summary, all);
  return (
    <>
      <FindingHeader
        shown={count}
        snapshot={snapshot}
        title={other === undefined ? finding : `${finding}; ${besideWords(other)}`}
      />
      {count === 0 && isFiltered(selection) ? (
        <OutsideSelection
          selection={selection}
          what={`Nothing of ${label} is`}
          words={selectionWords(selection, dataset)}
        />
      ) : null}
      <AgencyFacts agency={agency} dataset={dataset} />
      <p className="mt-3 text-small print:hidden">
        <RouteLink className="py-1.25 underline" change={selecting(concerned)} to="/timeline">
          {label} on the timeline
        </RouteLink>
        {" · "}
        <RouteLink className="py-1.25 underline" change={selecting(concerned)} to="/targets">
          its targets
        </RouteLink>
        {" · "}
        <RouteLink className="py-1.25 underline" change={selecting(concerned)} to="/records">
          its records
        </RouteLink>
      </p>
      <CompareChooser compared={other?.agency.id} dataset={dataset} id={id} />
      {other === undefined ? null : (
        <SideBySide dataset={dataset} one={summary} other={other} selection={selection} />
      )}
      <div className="gap-8 xl:grid xl:grid-cols-[minmax(0,1fr)_16rem]">
        <div>
          {count === 0 ? null : (
            <Section title="When">
              <TimelineStrip
                asOf={snapshot.asOf}
                entries={[...issued, ...about]}
                label={`Records of ${label} over time`}
                today={snapshot.today}
              />
            </Section>
          )}
          {targets.length === 0 ? null : (
            <Section title="Targets">
              <Scoreboard judged={judged} selection={issuing} targets={targets} />
              <FigureActions
                figure={async () => {
                  const { scoreboardFigure } = await import("#parts/scoreboardFigure.ts");
                  return scoreboardFigure(targets, [], snapshot, label);
                }}
                name="Verdicts"
                snapshot={snapshot}
              />
              <TargetsByVerdict judged={judged} targets={targets} />
            </Section>
          )}
          {issued.length === 0 ? null : (
            <Section title="Records it issued">
              <RecordList
                entries={issued}
                titleOf={markedTitle}
                note={({ record }) => partWords(record.issuers, id)}
              />
            </Section>
          )}
          {about.length === 0 ? null : (
            <Section title="News about it">
              <RecordList entries={about} titleOf={markedTitle} />
            </Section>
          )}
        </div>
        <Section title="Partners">
          <Partners body={id} dataset={dataset} selection={selection} shared={shared} />
        </Section>
      </div>
      {count === 0 ? null : <SourceLine dataset={dataset} entries={[...issued, ...about]} />}
    </>
  );
};
