import type { Verdict } from "#domain/judging/verdict.ts";
import { ownData } from "#messages/views/ownData.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { VerdictMark } from "#parts/verdicts/VerdictMark.tsx";
import { verdictStyle } from "#parts/verdicts/verdictStyle.ts";
import type { Column } from "#ui/tables/DataTable.tsx";
import { StackTable } from "#ui/tables/StackTable.tsx";

const { changes: words } = ownData;

export type CountedKind = keyof typeof words.kinds;

/** How many there are of a kind. */
interface KindCount {
  readonly kind: CountedKind;
  readonly own: number;
  readonly before: number;
  readonly after: number;
}

/** What a page would show of own data that it doesn't show now. */
export interface OwnPreview {
  readonly counts: readonly KindCount[];
  /** The first and last year of the records; undefined where there is none. */
  readonly years: readonly [first: number, last: number] | undefined;
  readonly newBodies: readonly string[];
  /** The verdicts on own targets as of today. */
  readonly verdicts: ReadonlyMap<Verdict, number>;
}

const countColumns: readonly Column<KindCount>[] = [
  { key: "kind", label: words.kind, heading: true, cell: ({ kind }) => words.kinds[kind] },
  { key: "own", label: words.inFiles, align: "right", cell: ({ own }) => own },
  { key: "before", label: words.before, align: "right", cell: ({ before }) => before },
  { key: "after", label: words.after, align: "right", cell: ({ after }) => after },
];

/** Names or ids that a sentence lists; the others are counted. */
const LISTED = 8;

/** Names in one line; of many, the first ones and how many there are beside them. */
export const listed = (names: readonly string[]): string => {
  const text = names.slice(0, LISTED).join(", ");
  return names.length > LISTED ? words.andMore(text, names.length - LISTED) : text;
};

/** Counts, years, bodies and first verdicts. */
export const ChangeTable = ({ preview }: { readonly preview: OwnPreview }) => {
  const { counts, years, newBodies, verdicts } = preview;
  const judged = [...verdicts].filter(([, count]) => count > 0);
  const targets = judged.reduce((sum, [, count]) => sum + count, 0);
  return (
    <>
      <StackTable
        caption={words.caption}
        columns={countColumns}
        rowKey={({ kind }) => kind}
        rows={counts.filter(({ own, before }) => own + before > 0)}
      />
      {years === undefined ? null : <p className="pt-2">{words.years(...years)}</p>}
      {newBodies.length === 0 ? null : (
        <p className="pt-1 wrap-anywhere">{words.bodies(listed(newBodies))}</p>
      )}
      {targets === 0 ? null : (
        <>
          <p className="pt-2">{words.verdicts(targets)}</p>
          <ul className="flex flex-wrap gap-x-5 gap-y-1 py-1">
            {judged.map(([verdict, count]) => (
              <li className={verdictStyle[verdict].text} key={verdict}>
                <VerdictMark verdict={verdict} /> {count} {verdictWords[verdict]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
