import { type CoIssuing, type NamedPair, rankedPairs } from "#domain/agencies/coIssuing.ts";
import { askForAll, askForLed } from "#domain/changeSelection.ts";
import { selecting, type Selection } from "#domain/selection.ts";
import type { Column } from "#ui/DataTable.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";
import { StackTable } from "#ui/StackTable.tsx";

interface Props {
  readonly shared: CoIssuing;
  readonly selection: Selection;
  readonly labelOf: (id: string) => string;
}

/** The matrix as a table: every two bodies that issued together, once. */
export const PairTable = ({ shared, selection, labelOf }: Props) => {
  const led = (lead: string, partner: string, count: number) =>
    count === 0 ? (
      <span className="text-muted">{labelOf(lead)} 0</span>
    ) : (
      <RouteLink
        change={selecting(askForLed(selection, lead, partner))}
        className="py-1.25 hover:underline"
        to="/records"
      >
        {`${labelOf(lead)} ${count}`}
      </RouteLink>
    );
  const columns: readonly Column<NamedPair>[] = [
    {
      key: "pair",
      label: "Bodies",
      heading: true,
      cell: ({ first, second }) => `${labelOf(first)} and ${labelOf(second)}`,
    },
    {
      key: "together",
      label: "Together",
      align: "right",
      cell: ({ first, second, together }) => (
        <RouteLink
          aria-label={`${together} records of ${labelOf(first)} and ${labelOf(second)}`}
          change={selecting(askForAll(selection, first, second))}
          className="inline-block min-w-6 -my-0.75 py-0.75 text-right underline decoration-rule underline-offset-2 hover:decoration-ink"
          to="/records"
        >
          {together}
        </RouteLink>
      ),
    },
    {
      key: "first",
      label: "Led by the first",
      cell: ({ first, second, ledByFirst }) => led(first, second, ledByFirst),
    },
    {
      key: "second",
      label: "Led by the second",
      cell: ({ first, second, ledBySecond }) => led(second, first, ledBySecond),
    },
    {
      key: "others",
      label: "Led by others",
      align: "right",
      cell: ({ together, ledByFirst, ledBySecond }) => together - ledByFirst - ledBySecond,
    },
  ];
  return (
    <StackTable
      caption="Bodies that issue together"
      columns={columns}
      rowKey={({ first, second }) => `${first} ${second}`}
      rows={rankedPairs(shared)}
    />
  );
};
