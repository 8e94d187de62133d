import { type CoIssuing, type NamedPair, rankedPairs } from "#domain/agencies/coIssuing.ts";
import type { Selection } from "#domain/selection.ts";
import { CountLink } from "#figures/CountLink.tsx";
import type { Column } from "#ui/DataTable.tsx";
import { StackTable } from "#ui/StackTable.tsx";

import { LedLink } from "./LedLink.tsx";

interface Props {
  readonly shared: CoIssuing;
  readonly selection: Selection;
  readonly labelOf: (id: string) => string;
}

/** The matrix as a table: every two bodies that issued together, once. */
export const PairTable = ({ shared, selection, labelOf }: Props) => {
  const led = (lead: string, partner: string, count: number) => (
    <LedLink count={count} lead={lead} partner={partner} selection={selection}>
      {labelOf(lead)}
    </LedLink>
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
        <CountLink
          bodies={[
            { body: first, part: "issued" },
            { body: second, part: "issued" },
          ]}
          count={together}
          of={`of ${labelOf(first)} and ${labelOf(second)}`}
          selection={selection}
        />
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
