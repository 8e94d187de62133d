import { type CoIssuing, type NamedPair, rankedPairs } from "#domain/agencies/coIssuing.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { CountLink } from "#parts/records/CountLink.tsx";
import { useSorting } from "#parts/page/useParameter.ts";
import { agencies, pairs } from "#messages/views/agencies.ts";
import type { Column } from "#ui/tables/DataTable.tsx";
import { StackTable } from "#ui/tables/StackTable.tsx";

import { LedTogetherLink } from "./LedTogetherLink.tsx";
import { pairOrder } from "#features/agencies/params.ts";

interface Props {
  readonly shared: CoIssuing;
  readonly selection: Selection;
  readonly labelOf: (id: string) => string;
}

const { columns: labels } = pairs;

const ledByOthers = ({ together, ledByFirst, ledBySecond }: NamedPair): number =>
  together - ledByFirst - ledBySecond;

/** The matrix as a table: every two bodies that issued together, once. */
export const PairTable = ({ shared, selection, labelOf }: Props) => {
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
      descendingFirst: true,
      compare: (a, b) => a.ledByFirst - b.ledByFirst,
      cell: ({ first, second, ledByFirst }) => led(first, second, ledByFirst),
    },
    {
      key: "second",
      label: labels.second,
      descendingFirst: true,
      compare: (a, b) => a.ledBySecond - b.ledBySecond,
      cell: ({ first, second, ledBySecond }) => led(second, first, ledBySecond),
    },
    {
      key: "others",
      label: labels.others,
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
      rowKey={({ first, second }) => `${first} ${second}`}
      rows={rankedPairs(shared)}
      sorting={sorting}
    />
  );
};
