import { agedDateWords, goalWords, readingWords } from "#messages/words/amounts.ts";
import { paceSentence } from "#messages/judging/verdicts.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { TitleText } from "#parts/records/TitleText.tsx";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { FigureView, useFigure } from "#figures/view/FigureView.tsx";
import { CautionNote } from "#parts/verdicts/CautionNote.tsx";
import { VerdictGrade } from "#parts/verdicts/VerdictGrade.tsx";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { dataLang } from "#messages/language.ts";
import { dateWords } from "#messages/words/dates.ts";
import { Button } from "#ui/frame/Button.tsx";
import type { Column } from "#ui/tables/DataTable.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { Section } from "#ui/frame/Section.tsx";
import { Spoken } from "#ui/frame/Spoken.tsx";
import { StackTable } from "#ui/tables/StackTable.tsx";

import type { Compared } from "#figures/comparison/comparisonModel.ts";
import { comparisonDrawing } from "#figures/comparison/drawing.ts";
import { comparedTargets, toggleCompared } from "#figures/comparison/parameters.ts";
import { nameWithDocument, targetName } from "#parts/records/targetNames.ts";
import { wayCell } from "#parts/verdicts/wayCell.ts";
import { compareTargets } from "#messages/targets/comparison.ts";
import type { BaselinePoint } from "#domain/judging/evidence/baselinePoint.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

interface Numbered extends Compared {
  readonly number: number;
  /** Distinguishes targets of the same metric in two documents. */
  readonly name: string;
}

const baselineWords = (baseline: BaselinePoint): string => {
  const figure = readingWords(baseline);
  return baseline.date === undefined
    ? compareTargets.undated(figure)
    : compareTargets.dated(figure, dateWords(baseline.date, true));
};

const columns: readonly Column<Numbered>[] = [
  {
    key: "name",
    label: compareTargets.columns.name,
    heading: true,
    cell: ({ number, name, entry }) => (
      <>
        {compareTargets.number(number)}
        <RouteLink
          aria-label={name}
          className="underline decoration-rule"
          to={`/targets/${entry.id}`}
        >
          <span lang={dataLang}>{entry.target.metric}</span>
        </RouteLink>{" "}
        <span className="text-muted">
          <TitleText entry={entry.entry} />
        </span>
      </>
    ),
  },
  {
    key: "base",
    label: compareTargets.columns.baseline,
    cell: ({ judgement: { baseline } }) =>
      baseline === undefined ? compareTargets.noBaseline : baselineWords(baseline),
  },
  {
    key: "last",
    label: compareTargets.columns.last,
    cell: ({ judgement: { last, asOf } }) => {
      if (last === undefined) return compareTargets.none;
      const words = (isShort: boolean): string =>
        compareTargets.dated(readingWords(last), agedDateWords(last.date, asOf, isShort));
      return <Spoken full={words(false)} shown={words(true)} />;
    },
  },
  {
    key: "goal",
    label: compareTargets.columns.goal,
    cell: ({ entry }) => compareTargets.goalBy(goalWords(entry.target), dateWords(entry.due, true)),
  },
  {
    key: "way",
    label: compareTargets.columns.way,
    cell: ({ judgement }) => wayCell(judgement),
  },
  {
    key: "pace",
    label: compareTargets.columns.pace,
    cell: ({ entry: { target }, judgement }) =>
      (isQualitative(target) ? undefined : paceSentence(judgement, target.unit)) ??
      compareTargets.none,
  },
  {
    key: "verdict",
    label: compareTargets.columns.verdict,
    cell: ({ entry, judgement }) => (
      <span className="leading-6">
        <VerdictLink verdict={judgement.verdict} />
        {judgement.grade === undefined ? null : (
          <span className="block leading-snug text-muted">
            <VerdictGrade graded={judgement.grade} />
          </span>
        )}
        <CautionNote entry={entry} />
      </span>
    ),
  },
];

interface Props {
  readonly snapshot: Snapshot;
}

/** Two to four targets side by side: over time in one figure, and value by value in a table. */
export const Comparison = ({ snapshot }: Props) => {
  const { dataset } = snapshot;
  const { change } = useNavigation();
  const comparison = useFigure(comparisonDrawing, snapshot);
  if (comparison === undefined) return null;
  const { compared, left, lines, unlike } = comparison.model;
  return (
    <Section
      aside={
        lines.length === 0 ? null : (
          <FigureActions figureId={comparison.id} name={comparison.name} snapshot={snapshot} />
        )
      }
      title={compareTargets.title}
    >
      {unlike ? <p className="text-small text-muted">{compareTargets.unlike}</p> : null}
      {left.length === 0 ? null : (
        <p className="text-small text-muted">
          {compareTargets.left(left.map(({ entry }) => targetName(entry, dataset)))}
        </p>
      )}
      <FigureView figure={comparisonDrawing} label={compareTargets.title} snapshot={snapshot} />
      <StackTable
        caption={compareTargets.caption}
        columns={columns}
        rowKey={({ entry }) => entry.id}
        rows={compared.map((one, index) => ({
          ...one,
          number: index + 1,
          name: nameWithDocument(one.entry, dataset, one.entry.target.metric),
        }))}
      />
      <div className="mt-2 flex flex-wrap gap-2 print:hidden">
        {compared.map(({ entry }, index) => (
          <Button
            className="text-left whitespace-normal!"
            key={entry.id}
            onClick={() => change(toggleCompared(entry.id, comparedTargets(dataset)))}
          >
            {compareTargets.without(index + 1, targetName(entry, dataset))}
          </Button>
        ))}
      </div>
    </Section>
  );
};
