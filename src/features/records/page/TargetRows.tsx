import { ageWords, amountWords, goalWords, readingWords } from "#messages/words/amounts.ts";
import { whyWords } from "#messages/judging/verdicts.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { joinTexts, textsKnown } from "#domain/dataset/datedTexts.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Target } from "#domain/schema/target.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { keepUnit } from "#parts/records/keepUnit.ts";
import { nameInDocument } from "#parts/records/targetNames.ts";
import { DateText } from "#parts/records/DateText.tsx";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { VerdictGrade } from "#parts/verdicts/VerdictGrade.tsx";
import { QuotationInRow } from "#parts/page/Quotation.tsx";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { showAll } from "#messages/words/showAll.ts";
import { dateWords } from "#messages/words/dates.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { dataLang } from "#messages/language.ts";
import type { Column } from "#ui/tables/DataTable.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { Spoken } from "#ui/frame/Spoken.tsx";
import { StackTable } from "#ui/tables/StackTable.tsx";
import { isQualitative } from "#domain/schema/qualitative.ts";

interface Props {
  readonly targets: readonly TargetEntry[];
  readonly judged: Judged;
  readonly dataset: Dataset;
}

const { targets: words } = recordPage;

/** Shown in place of a missing figure. */
const none = "whitespace-nowrap text-muted";

const Baseline = ({ target }: { readonly target: Target }) => {
  if (isQualitative(target)) return <span className={none}>{words.inWords}</span>;
  const { baseline } = target;
  if (baseline === undefined) return <span className={none}>{words.noBaseline}</span>;
  const { value, unit = target.unit, bound, comparable, asOf } = baseline;
  const date = asOf === undefined ? undefined : parseDate(asOf);
  return (
    <>
      {keepUnit(amountWords(value, unit, bound))}
      {date === undefined ? null : (
        <>
          {words.afterReading}
          <span className="text-muted">
            <DateText date={date} short />
          </span>
        </>
      )}
      {comparable === false ? <span className="text-muted">{words.notComparable}</span> : null}
    </>
  );
};

const LastReading = ({ id, judged }: { readonly id: string; readonly judged: Judged }) => {
  const { last, asOf, unit } = judged.byTarget.get(id) ?? {};
  if (last === undefined) return <span className="text-muted">{words.noReading}</span>;
  const age = asOf === undefined ? undefined : ageWords(last.date, asOf);
  return (
    <>
      {keepUnit(readingWords(last, unit))}
      {words.afterReading}
      <span className="text-muted">
        <DateText date={last.date} short />
        {age === undefined || asOf === undefined ? null : (
          <>
            {words.beforeAge}
            <span className="whitespace-nowrap">
              <Spoken full={age} shown={ageWords(last.date, asOf, true) ?? age} />
              {words.afterAge}
            </span>
          </>
        )}
      </span>
    </>
  );
};

const columns = ({ targets, judged, dataset }: Props): readonly Column<TargetEntry>[] => [
  {
    key: "metric",
    label: words.metric,
    heading: true,
    className: "@2xl:w-[18%]",
    cell: (entry) => (
      <>
        <RouteLink
          aria-label={nameInDocument(entry, dataset)}
          className="py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink"
          to={`/targets/${entry.id}`}
        >
          <span lang={dataLang}>
            <MarkedText text={entry.target.metric} />
          </span>
        </RouteLink>
      </>
    ),
  },
  {
    key: "baseline",
    label: words.baseline,
    cell: ({ target }) => <Baseline target={target} />,
    isIdle: ({ id, target }) =>
      judged.byTarget.get(id)?.verdict === "not-judged" &&
      (isQualitative(target) || target.baseline === undefined),
  },
  {
    key: "goal",
    label: words.goal,
    className: "@2xl:w-[30%]",
    cell: (entry) => {
      const { target, due } = entry;
      return (
        <>
          <span lang={isQualitative(target) ? dataLang : undefined}>
            {/* A goal in words is a full sentence in the data; here its date ends it. */}
            <MarkedText text={keepUnit(goalWords(target).replace(/\.$/, ""))} />
          </span>{" "}
          <span className="whitespace-nowrap text-muted">{words.due(dateWords(due, true))}</span>
          <QuotationInRow dataset={dataset} entry={entry} rows={targets} />
        </>
      );
    },
  },
  {
    key: "last",
    label: words.last,
    cell: ({ id }) => <LastReading id={id} judged={judged} />,
    isIdle: ({ id }) => judged.byTarget.get(id)?.last === undefined,
  },
  {
    key: "verdict",
    label: words.verdict,
    className: "@2xl:w-[28%]",
    cell: ({ id, target }) => {
      const judgement = judged.byTarget.get(id);
      const cautions = textsKnown(target.cautions, judged.assumptions.asOf);
      return judgement === undefined ? null : (
        <>
          <VerdictLink verdict={judgement.verdict} />
          <p className="text-muted">{whyWords(target, judgement)}</p>
          {judgement.grade === undefined ? null : (
            <p className="text-muted">
              {words.evidence}
              <VerdictGrade graded={judgement.grade} />
            </p>
          )}
          {cautions === undefined ? null : (
            <p className="text-muted">
              <span className="text-ink underline decoration-behind decoration-2 underline-offset-2">
                {recordPage.caution}
              </span>
              {recordPage.afterCaution}
              <span lang={dataLang}>{joinTexts(cautions)}</span>
            </p>
          )}
        </>
      );
    },
  },
];

/** Targets listed before the reader opens the list. */
const FIRST = 6;

/** The targets that a policy sets: baseline, target and verdict. */
export const TargetRows = (props: Props) => (
  <StackTable
    caption={words.caption}
    columns={columns(props)}
    opens={{ first: FIRST, all: showAll.targets }}
    rowKey={({ id }) => id}
    rows={props.targets}
  />
);
