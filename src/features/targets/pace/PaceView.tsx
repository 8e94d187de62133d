import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FigureView, useFigure } from "#figures/view/FigureView.tsx";
import { paceScatterDrawing } from "#figures/paceScatter/drawing.ts";
import { isSided, MOST_PLACED, type PacePoint } from "#figures/paceScatter/paceScatterModel.ts";
import { pace } from "#messages/targets/pace.ts";
import { showAll } from "#messages/words/showAll.ts";
import { ui } from "#messages/ui.ts";
import { agedDateWords } from "#messages/words/amounts.ts";
import { targetName } from "#parts/records/targetNames.ts";
import { CautionNote } from "#parts/verdicts/CautionNote.tsx";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { wayCell } from "#parts/verdicts/wayCell.ts";
import type { Scene } from "#scene/scene.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { Spoken } from "#ui/frame/Spoken.tsx";
import { useLater } from "#ui/screen/useLater.tsx";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { type Column, DataTable } from "#ui/tables/DataTable.tsx";
import { OpenAll, useOpened } from "#ui/tables/opened.tsx";

interface Numbered extends PacePoint {
  readonly number: number;
}

/** Only in print are points numbered: there nothing can be pointed at. */
const numbers: Column<Numbered> = {
  key: "number",
  label: pace.columns.number,
  align: "right",
  cell: ({ number }) => number,
};

const columns = (dataset: Dataset): readonly Column<Numbered>[] => [
  {
    key: "name",
    label: pace.columns.name,
    heading: true,
    cell: ({ entry, verdict, judgement }) => (
      <>
        <RouteLink className="inline-block min-h-6 hover:underline" to={`/targets/${entry.id}`}>
          {targetName(entry, dataset)}
        </RouteLink>
        <span className="block leading-6">
          <VerdictLink isWithinClass verdict={verdict} />
          <CautionNote entry={entry} name={targetName(entry, dataset)} />
        </span>
        {judgement.last === undefined ? null : (
          <span className="block text-muted">
            <Spoken
              full={agedDateWords(judgement.last.date, judgement.asOf)}
              shown={agedDateWords(judgement.last.date, judgement.asOf, true)}
            />
          </span>
        )}
      </>
    ),
  },
  {
    key: "time",
    label: pace.columns.time,
    align: "right",
    headClassName: "whitespace-nowrap",
    cell: ({ time }) => pace.time(time),
  },
  {
    key: "way",
    label: pace.columns.way,
    align: "right",
    className: "break-keep",
    cell: ({ judgement }) => wayCell(judgement),
  },
];

/** Targets listed before the reader opens the list: of those on the chart, and of those that aren't. */
const FIRST = 8;
const FIRST_APART = 12;

interface TableProps {
  readonly points: readonly PacePoint[];
  readonly dataset: Dataset;
}

/** The points of the scatter as a table, furthest behind first. */
const PaceTable = ({ points, dataset, apart }: TableProps & { readonly apart: number }) => {
  const isPrinting = usePrinting();
  const caption = pace.caption(apart, points.filter((point) => !isSided(point)).length);
  return (
    <div>
      {/* The table's own caption is said. */}
      <p aria-hidden="true" className="text-small text-muted">
        {caption}
      </p>
      <DataTable
        caption={caption}
        opens={{ first: FIRST, all: showAll.targets }}
        columns={[...(isPrinting ? [numbers] : []), ...columns(dataset)]}
        rowKey={({ entry }) => entry.id}
        rows={points.map((point, index) => ({ ...point, number: index + 1 }))}
      />
    </div>
  );
};

/** The targets that aren't on the chart, as it would mislead on them, with their verdicts. */
const Apart = ({ points, dataset }: TableProps) => {
  const { ref, isOpen, open } = useOpened<HTMLDivElement>("apart");
  const isWhole = usePrinting() || isOpen || points.length <= FIRST_APART;
  return (
    <div className="mt-4 text-small text-muted" ref={ref}>
      <p>{pace.beforeApart(points.length)}</p>
      <ul className="mt-1 gap-x-8 sm:columns-2">
        {(isWhole ? points : points.slice(0, FIRST_APART)).map(({ entry, verdict }, index) => (
          <li
            className="flex break-inside-avoid flex-wrap items-center gap-x-2 gap-y-1.5 pb-1.5"
            data-index={index}
            key={entry.id}
          >
            <RouteLink className="leading-6 underline" to={`/targets/${entry.id}`}>
              {targetName(entry, dataset)}
            </RouteLink>
            <VerdictLink verdict={verdict} />
          </li>
        ))}
      </ul>
      {isWhole ? null : (
        <OpenAll onOpen={() => open(FIRST_APART)}>{showAll.targets(points.length)}</OpenAll>
      )}
    </div>
  );
};

interface CaptionProps {
  readonly scene: Scene;
  readonly reached: string | undefined;
}

/** What the focused point means, then how to read the picture. */
const Caption = ({ scene, reached }: CaptionProps) => {
  const isPrinting = usePrinting();
  return (
    <>
      <p aria-hidden="true" className="min-h-[2.8em] text-ink print:hidden">
        {reached ?? (
          <>
            <span className="pointer-coarse:hidden">{pace.hint}</span>
            <span className="hidden pointer-coarse:inline">{pace.hintForThumbs}</span>
          </>
        )}
      </p>
      <p>{ui.sentences([scene.description ?? "", isPrinting ? pace.numbers : pace.notes])}</p>
    </>
  );
};

interface Props {
  readonly snapshot: Snapshot;
  /** How many targets there are, on the picture or not. */
  readonly total: number;
}

const none: readonly PacePoint[] = [];

/** The pace of all targets at once, as a picture and as a table, and how many can't be placed on it. */
export const PaceView = ({ snapshot, total }: Props) => {
  const {
    points = none,
    apart = none,
    shown = none,
  } = useFigure(paceScatterDrawing, snapshot)?.model ?? {};
  // The picture is rendered first; a table of hundreds of rows follows.
  const listed = useLater(shown, { first: none });
  return (
    <>
      <p className="mb-3 text-small text-muted">
        {pace.placed(points.length, total, MOST_PLACED, snapshot.selection.count, apart.length)}
      </p>
      {shown.length === 0 ? (
        <FigureView figure={paceScatterDrawing} snapshot={snapshot} />
      ) : (
        // From a laptop on the table stands beside the chart; a projector has the chart as wide as the page.
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-x-10 gap-y-4 @min-[76rem]:@max-[96rem]:grid-cols-[minmax(0,1fr)_27rem]">
          <FigureView
            caption={Caption}
            className="print:landscape:max-h-[58vh]"
            figure={paceScatterDrawing}
            label={pace.label}
            snapshot={snapshot}
          />
          <PaceTable apart={apart.length} dataset={snapshot.dataset} points={listed} />
        </div>
      )}
      {apart.length === 0 ? null : <Apart dataset={snapshot.dataset} points={apart} />}
    </>
  );
};
