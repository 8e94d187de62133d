import { memo, useMemo } from "react";
import { leastWidth } from "#figures/matrix/matrixPlaces.ts";
import { PAPER_WIDTH, paperModel } from "#figures/matrix/paperModel.ts";
import { useMeasure } from "#scene/render/useMeasure.tsx";
import { setting } from "#domain/query/parameters/parameter.ts";
import { closeBodies, matrixModel } from "#domain/agencies/matrix.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { AgencyLink } from "#parts/records/AgencyLink.tsx";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { useFigure } from "#figures/view/FigureView.tsx";
import { matrixDrawing } from "#figures/matrix/drawing.ts";
import { selectedPartnersDrawing } from "#figures/partners/drawing.ts";
import { selectedBody } from "#figures/partners/parameters.ts";
import { pairs, agencies } from "#messages/views/agencies.ts";
import { showAll } from "#messages/words/showAll.ts";
import { useOpened } from "#ui/tables/opened.tsx";
import { Section } from "#ui/frame/Section.tsx";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { JointCountNote } from "#features/agencies/parts/JointCountNote.tsx";
import { Matrix } from "./Matrix.tsx";
import { Partners, PartnersActions } from "./Partners.tsx";
import { type CoIssuing, type NamedPair, rankedPairs } from "#domain/agencies/coIssuing.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { CountLink } from "#parts/records/CountLink.tsx";
import { useSorting } from "#parts/page/useParameter.ts";
import type { Column } from "#ui/tables/DataTable.tsx";
import { StackTable } from "#ui/tables/StackTable.tsx";
import { LedTogetherLink } from "./LedTogetherLink.tsx";
import { pairOrder } from "./parameters.ts";

interface PairTableProps {
  readonly shared: CoIssuing;
  readonly selection: Selection;
  readonly labelOf: (id: string) => string;
}

const { columns: labels } = pairs;

/** Pairs listed before the reader opens the list. */
const FIRST = 25;

const ledByOthers = ({ together, ledByFirst, ledBySecond }: NamedPair): number =>
  together - ledByFirst - ledBySecond;

/** The matrix as a table: every two bodies that issued together, once. */
const PairTable = ({ shared, selection, labelOf }: PairTableProps) => {
  const [sorting, sort] = useSorting(pairOrder);
  const words = ({ first, second }: NamedPair): string =>
    pairs.names(labelOf(first), labelOf(second));
  const led = (lead: string, partner: string, count: number) => (
    <LedTogetherLink
      count={count}
      lead={lead}
      partner={partner}
      partnerName={labelOf(partner)}
      selection={selection}
      words={pairs.ledCount(labelOf(lead), count)}
    />
  );
  const columns: readonly Column<NamedPair>[] = [
    {
      key: "pair",
      label: labels.pair,
      heading: true,
      compare: (a, b) => (words(a) < words(b) ? -1 : 1),
      cell: words,
    },
    {
      key: "together",
      label: labels.together,
      align: "right",
      descendingFirst: true,
      compare: (a, b) => a.together - b.together,
      cell: (pair) => (
        <CountLink
          bodies={[
            { body: pair.first, part: "issued" },
            { body: pair.second, part: "issued" },
          ]}
          className="@max-2xl:text-left"
          count={pair.together}
          name={agencies.ofBoth(labelOf(pair.first), labelOf(pair.second), pair.together)}
          selection={selection}
        />
      ),
    },
    {
      key: "first",
      label: labels.first,
      stackedLabel: labels.led,
      isIdle: ({ ledByFirst }) => ledByFirst === 0,
      descendingFirst: true,
      compare: (a, b) => a.ledByFirst - b.ledByFirst,
      cell: ({ first, second, ledByFirst }) => led(first, second, ledByFirst),
    },
    {
      key: "second",
      label: labels.second,
      stackedLabel: labels.led,
      isIdle: ({ ledBySecond }) => ledBySecond === 0,
      descendingFirst: true,
      compare: (a, b) => a.ledBySecond - b.ledBySecond,
      cell: ({ first, second, ledBySecond }) => led(second, first, ledBySecond),
    },
    {
      key: "others",
      label: labels.others,
      isIdle: (pair) => ledByOthers(pair) === 0,
      align: "right",
      descendingFirst: true,
      compare: (a, b) => ledByOthers(a) - ledByOthers(b),
      cell: ledByOthers,
    },
  ];
  return (
    <StackTable
      caption={pairs.caption}
      columns={columns}
      onSort={sort}
      opens={{ first: FIRST, all: showAll.pairs }}
      rowKey={({ first, second }) => `${first} ${second}`}
      rows={rankedPairs(shared)}
      sorting={sorting}
    />
  );
};

/** Least width of the partner list beside the matrix, in sixteenths of a rem. */
const PARTNERS = 272;
const GAP = 32;
const TABLE_WIDTH = 680;

interface Props {
  readonly snapshot: Snapshot;
  readonly asTable: boolean;
  /** The available width, in sixteenths of a rem. */
  readonly width: number;
}

/** Who issues with whom, as a matrix or as a table, with the partners of one body beside it. */
export const WhoWithWhom = memo(({ snapshot, asTable, width }: Props) => {
  const { dataset, selection, entries } = snapshot;
  const matrix = useFigure(matrixDrawing, snapshot);
  const partners = useFigure(selectedPartnersDrawing, snapshot);
  const measure = useMeasure();
  const isPaper = usePrinting();
  const list = useOpened<HTMLDivElement>("matrix");
  const model = useMemo(() => {
    if (matrix === undefined) return undefined;
    const { shared, names } = matrix.model;
    if (!isPaper) {
      const close = list.isOpen ? shared.bodies : closeBodies(shared);
      return close.length === 0 || close.length === shared.bodies.length
        ? matrix.model.cells
        : matrixModel(shared, undefined, close);
    }
    return paperModel((most) => matrixModel(shared, most), shared.bodies.length, names, measure);
  }, [matrix, isPaper, measure, list.isOpen]);
  const partnersOf = useMemo(() => selectedBody(dataset), [dataset]);
  const [before, after] = pairs.aroundBody();
  if (matrix === undefined || model === undefined || partners === undefined) {
    return (
      <Section title={pairs.title}>
        <p className="text-small text-muted">{pairs.none}</p>
      </Section>
    );
  }
  const { shared, names } = matrix.model;
  const { labelOf } = names;
  const selected = partners.model.body;
  // No list beside the matrix makes its numbers smaller: it follows below where they'd have too little room.
  const left = width - PARTNERS - GAP;
  const isBeside = !isPaper && left >= (asTable ? TABLE_WIDTH : leastWidth(model, names, measure));
  // A matrix that scrolls within the screen has little to read at a glance: the partners' bars come before it.
  const isFirst = !asTable && !isPaper && width < leastWidth(model, names, measure);
  const partnersPart = (
    <section
      aria-label={pairs.partnersOf(labelOf(selected))}
      className={
        isBeside
          ? `min-w-68 ${asTable ? "w-68 shrink-0" : "flex-1"}`
          : isFirst
            ? "mb-4 border-b border-rule pb-3"
            : "mt-6 border-t border-rule pt-3"
      }
    >
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-6" data-head="">
        <h3 className="min-w-0 text-small font-semibold wrap-anywhere">
          {before}
          <AgencyLink dataset={dataset} id={selected} />
          {after}
        </h3>
        <PartnersActions figure={selectedPartnersDrawing} snapshot={snapshot} />
      </div>
      <Partners figure={selectedPartnersDrawing} snapshot={snapshot} />
    </section>
  );
  return (
    <Section
      aside={
        <FigureActions
          name={asTable ? pairs.caption : matrix.name}
          snapshot={snapshot}
          figureId={matrix.id}
        />
      }
      title={asTable ? pairs.caption : pairs.title}
    >
      <div className={isBeside ? "flex gap-8" : undefined}>
        {isFirst ? partnersPart : null}
        {asTable ? (
          <div className="min-w-0 grow wrap-anywhere">
            <PairTable labelOf={labelOf} selection={selection} shared={shared} />
          </div>
        ) : (
          <Matrix
            isPaper={isPaper}
            all={shared.bodies.length}
            onAll={() => list.open(0)}
            model={model}
            names={names}
            room={isPaper ? PAPER_WIDTH : isBeside ? left : width}
            selected={selected}
            selecting={(id) => setting(partnersOf, id)}
            snapshot={snapshot}
          />
        )}
        {isFirst ? null : partnersPart}
      </div>
      <JointCountNote entries={entries.shown} />
    </Section>
  );
});
WhoWithWhom.displayName = "WhoWithWhom";
