import { selecting } from "#domain/query/selection/selectionAddress.ts";
import type { ReactNode } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import { things } from "#domain/dataset/things.ts";
import { bodiesInPart } from "#domain/query/bodyPart.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { goalsOfBody } from "#domain/query/filter/shownGoals.ts";
import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import type { Agency } from "#domain/schema/records.ts";
import { isFiltered, narrowTo } from "#domain/query/selection/changeSelection.ts";
import { CompareChooser } from "#features/agencies/body/CompareChooser.tsx";
import { SideBySide } from "#features/agencies/body/SideBySide.tsx";
import { TargetsByVerdict } from "#features/agencies/body/TargetsByVerdict.tsx";
import { Partners, PartnersActions } from "#features/agencies/pairs/Partners.tsx";
import { dataLang } from "#messages/language.ts";
import { pairs } from "#messages/views/agencies.ts";
import { bodyPage } from "#messages/views/bodyPage.ts";
import { agencyLabel, bodyLabel } from "#messages/words/labels.ts";
import { selectionWords } from "#messages/words/selection.ts";
import { bodyKindLabels } from "#messages/words/terms.ts";
import { besideDrawing } from "#figures/beside/drawing.ts";
import { summaryOf } from "#figures/bodies.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { useFigure } from "#figures/view/FigureView.tsx";
import { bodyPartnersDrawing } from "#figures/partners/drawing.ts";
import { Scoreboard } from "#figures/scoreboard/Scoreboard.tsx";
import { TimelineStrip } from "#figures/strip/TimelineStrip.tsx";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { OutsideSelection } from "#parts/page/OutsideSelection.tsx";
import { SourceLine } from "#parts/page/SourceLine.tsx";
import { UnknownPage } from "#parts/page/UnknownPage.tsx";
import { FigureHead } from "#ui/frame/FigureHead.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { Section } from "#ui/frame/Section.tsx";
import { TermList } from "#ui/frame/TermList.tsx";

import { JointCountNote } from "#features/agencies/parts/JointCountNote.tsx";
import { AgencyLinks, NameList } from "#features/agencies/parts/Names.tsx";
import { NewestRecords } from "#features/agencies/parts/NewestRecords.tsx";

interface AgencyFactsProps {
  readonly agency: Agency;
  readonly dataset: Dataset;
}

/** Facts on a body: names, kind, and the bodies that it belongs to. */
const AgencyFacts = ({ agency, dataset }: AgencyFactsProps) => {
  const { id, acronym, aliases = [], body, parent, successor, note } = agency;
  const all = [...dataset.agencies.values()];
  const below = all.filter((other) => other.parent === id).map((other) => other.id);
  const before = all.filter((other) => other.successor === id).map((other) => other.id);
  const otherName = bodyPage.otherName(agency);
  const named = (names: readonly string[]): ReactNode =>
    names.length === 0 ? undefined : <NameList names={names} />;
  const linked = (ids: readonly string[]): ReactNode =>
    ids.length === 0 ? undefined : <AgencyLinks dataset={dataset} ids={ids} />;
  const { facts } = bodyPage;
  return (
    <TermList
      inColumns
      terms={[
        [facts.acronym, named(acronym === undefined ? [] : [acronym])],
        [facts.otherName, named(otherName === undefined ? [] : [otherName])],
        [facts.aliases, named(aliases)],
        [facts.kind, bodyKindLabels[body]],
        [facts.parent, linked(parent === undefined ? [] : [parent])],
        [facts.below, linked(below)],
        [facts.successor, linked(successor === undefined ? [] : [successor])],
        [facts.before, linked(before)],
        [facts.note, note === undefined ? undefined : <span lang={dataLang}>{note}</span>],
      ]}
    />
  );
};

interface Props {
  readonly snapshot: Snapshot;
  readonly id: string;
}

/** The page of a body: facts, records, targets by verdict, and partners. */
export const AgencyPage = ({ snapshot, id }: Props) => {
  const { dataset, selection, judged } = snapshot;
  const summary = summaryOf(snapshot, id);
  const { other } = useFigure(besideDrawing, snapshot, id)?.model ?? {};
  if (summary === undefined) {
    return (
      <UnknownPage
        dataset={dataset}
        id={id}
        names={new Map([...dataset.agencies].map(([one, agency]) => [one, agencyLabel(agency)]))}
        thing={things.body}
      />
    );
  }
  const { agency, issued, about, targets } = summary;
  const count = issued.length + about.length;
  const all = dataset.entries.filter(({ bodies }) => bodies.includes(id)).length;
  const label = agencyLabel(agency);
  const concerned = narrowTo(selection, { body: id, part: "any" });
  const issuing = narrowTo(selection, { body: id, part: "issued" });
  const finding = bodyPage.finding(summary, all);
  const verdicts = (
    <Section
      aside={
        <FigureActions name={bodyPage.verdictsFigure} snapshot={snapshot} figureId="verdicts" />
      }
      title={bodyPage.targets}
    >
      <p className="mb-1 text-small text-muted">
        {bodyPage.targetsPlace(
          targets.length,
          countVerdicts(targets, judged).judged,
          issued.length,
          snapshot.selection.count,
        )}
      </p>
      <Scoreboard judged={judged} selection={issuing} targets={targets} />
      <div className="mt-2">
        <FigureHead level={3} title={bodyPage.targetsFigure}>
          <FigureActions name={bodyPage.targetsFigure} snapshot={snapshot} figureId="targets" />
        </FigureHead>
      </div>
      <TargetsByVerdict
        body={label}
        dataset={dataset}
        goals={goalsOfBody(snapshot, id)}
        judged={judged}
        targets={targets}
      />
    </Section>
  );
  const records = (
    <>
      {issued.length === 0 ? null : (
        <Section
          aside={
            <FigureActions
              name={bodyPage.issued}
              snapshot={snapshot}
              figureId={`issued-by-${id}`}
            />
          }
          title={bodyPage.issued}
        >
          {(["lead", "co"] as const).map((part) => {
            const own = issued.filter((entry) => bodiesInPart[part](entry).includes(id));
            return own.length === 0 ? null : (
              <section aria-label={bodyPage.inPart[part]} className="mt-3" key={part}>
                <h3 className="mb-1 text-small font-semibold">
                  {bodyPage.inPart[part]}{" "}
                  <span className="font-normal text-muted">{own.length}</span>
                </h3>
                <NewestRecords
                  entries={own}
                  part={part}
                  note={({ record }) => {
                    const { lead } = record.issuers ?? {};
                    if (part === "lead") return bodyPage.part(record.issuers, id);
                    return lead === undefined ? null : bodyPage.ledBy(bodyLabel(dataset, lead));
                  }}
                />
              </section>
            );
          })}
        </Section>
      )}
      {count === 0 ? null : (
        <Section
          aside={
            <FigureActions name={bodyPage.when} snapshot={snapshot} figureId={`records-of-${id}`} />
          }
          title={bodyPage.when}
        >
          <TimelineStrip id={id} snapshot={snapshot} />
        </Section>
      )}
      {about.length === 0 ? null : (
        <Section
          aside={
            <FigureActions
              name={bodyPage.about}
              snapshot={snapshot}
              figureId={`news-about-${id}`}
            />
          }
          title={bodyPage.about}
        >
          <NewestRecords entries={about} part="about" />
        </Section>
      )}
    </>
  );
  return (
    <>
      <div className="names-break">
        <FindingHeader
          shown={count}
          snapshot={snapshot}
          {...(about.length === 0
            ? {}
            : { place: bodyPage.place(issued.length, about.length, dataset.entries.length) })}
          title={other === undefined ? finding : bodyPage.besideFinding(finding, other)}
        />
      </div>
      {count === 0 && isFiltered(selection) ? (
        <OutsideSelection
          snapshot={snapshot}
          what={bodyPage.nothingOf(label)}
          words={selectionWords(selection, dataset)}
        />
      ) : null}
      <AgencyFacts agency={agency} dataset={dataset} />
      <p className="mt-2 text-small print:hidden">
        <RouteLink className="py-1.25 underline" change={selecting(concerned)} to="/timeline">
          {bodyPage.links.timeline(label)}
        </RouteLink>
        {" · "}
        <RouteLink className="py-1.25 underline" change={selecting(concerned)} to="/targets">
          {bodyPage.links.targets}
        </RouteLink>
        {" · "}
        <RouteLink className="py-1.25 underline" change={selecting(concerned)} to="/records">
          {bodyPage.links.records}
        </RouteLink>
      </p>
      <CompareChooser compared={other?.agency.id} dataset={dataset} id={id} />
      {other === undefined ? null : <SideBySide one={summary} other={other} snapshot={snapshot} />}
      <div className="gap-10 xl:grid xl:grid-cols-[minmax(0,1fr)_27rem]">
        <div>{targets.length === 0 ? records : verdicts}</div>
        <div>
          {targets.length === 0 ? null : records}
          <Section
            aside={<PartnersActions figure={bodyPartnersDrawing} id={id} snapshot={snapshot} />}
            title={pairs.partners}
          >
            <Partners figure={bodyPartnersDrawing} id={id} snapshot={snapshot} />
            <JointCountNote entries={issued} />
          </Section>
        </div>
      </div>
      {count === 0 ? null : <SourceLine dataset={dataset} entries={[...issued, ...about]} />}
    </>
  );
};
