import { type ReactNode, useId, useMemo } from "react";

import { partsOf } from "#domain/calendar/dates.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import { comparablePlans } from "#domain/goals/plans.ts";
import { type Parameter, setting } from "#domain/query/parameters/parameter.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { comparedPlan } from "#figures/plans/parameters.ts";
import { isOwn, type JudgedRow, type PlansModel, plansDrawing } from "#figures/plans/plansModel.ts";
import {
  baselineWords,
  changeWords,
  noteOf,
  readingOf,
  othersOf,
  setByWords,
  sinceWords,
  targetWords,
} from "#figures/plans/planWords.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { FigureView, useFigure } from "#figures/view/FigureView.tsx";
import { dataLang } from "#messages/language.ts";
import { plans as words } from "#messages/targets/plans.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { ActionsBeside } from "#parts/page/ActionsBeside.tsx";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { SourceLine } from "#parts/page/SourceLine.tsx";
import { useParameter } from "#parts/page/useParameter.ts";
import { AssumptionsNote } from "#parts/verdicts/AssumptionsNote.tsx";
import { GradeLabel } from "#parts/verdicts/GradeLabel.tsx";
import { MethodLink, VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import type { Column } from "#ui/tables/DataTable.tsx";
import { StackTable } from "#ui/tables/StackTable.tsx";

import { ViewLinks } from "./ViewLinks.tsx";

const Muted = ({ children }: { readonly children: string | undefined }) =>
  children === undefined ? null : <span className="block text-muted">{children}</span>;

const columns = ({ earlier, later }: PlansModel): readonly Column<JudgedRow>[] => [
  {
    key: "goal",
    label: words.columns.goal,
    heading: true,
    className: "@2xl:w-[19%] @2xl:font-semibold",
    cell: ({ id, name }) => (
      <RouteLink className="inline-block min-h-6 hover:underline" to={`/targets/${id}`}>
        <span lang={dataLang}>{name}</span>
      </RouteLink>
    ),
  },
  {
    key: "earlier",
    label: words.columns.earlier(shortTitle(earlier)),
    stackedLabel: words.choose.earlier,
    className: "@2xl:w-[17%]",
    cell: (row) =>
      row.earlier === undefined ? (
        <span className="text-muted">{words.notEarlier}</span>
      ) : (
        <span>
          {targetWords(row.earlier)}
          <Muted>{setByWords(row, earlier)}</Muted>
        </span>
      ),
  },
  {
    key: "outcome",
    label: words.columns.outcome,
    className: "@2xl:w-[18%]",
    isIdle: ({ judgement }) => judgement === undefined,
    cell: (row) =>
      row.judgement === undefined ? null : (
        <span>
          <VerdictLink verdict={row.judgement.verdict} />
          <Muted>{readingOf(row, row.judgement) ?? words.noReading}</Muted>
        </span>
      ),
  },
  {
    key: "evidence",
    label: words.columns.evidence,
    className: "@2xl:w-[11%]",
    isIdle: ({ judgement }) => judgement?.grade === undefined,
    cell: ({ judgement }) =>
      judgement?.grade === undefined ? null : <GradeLabel graded={judgement.grade} />,
  },
  {
    key: "later",
    label: words.columns.later(shortTitle(later)),
    stackedLabel: words.choose.later,
    className: "@2xl:w-[17%] @2xl:border-l @2xl:border-rule @2xl:pl-3",
    headClassName: "@2xl:pl-3",
    cell: (row) =>
      row.later === undefined ? (
        <span className="text-muted">{changeWords(row)}</span>
      ) : (
        <span>
          <RouteLink
            className="-my-0.75 inline-block py-0.75 hover:underline"
            to={`/targets/${row.later.id}`}
          >
            {targetWords(row.later)}
          </RouteLink>
          <Muted>{baselineWords(row.later)}</Muted>
        </span>
      ),
  },
  {
    key: "change",
    label: words.columns.change,
    isIdle: (row) => row.later === undefined,
    // What isn't in the later plan has its words in that plan's column.
    cell: (row) =>
      row.later === undefined ? null : (
        <span>
          <span className="font-semibold">{changeWords(row)}</span>
          <Muted>{sinceWords(row)}</Muted>
        </span>
      ),
  },
];

const PlansTable = ({ model }: { readonly model: PlansModel }) => (
  <StackTable
    apart={(row) => (isOwn(model, row) ? undefined : words.notOwn(shortTitle(model.earlier)))}
    caption={words.caption(shortTitle(model.earlier), shortTitle(model.later))}
    columns={columns(model)}
    rowKey={({ id }) => id}
    rows={model.rows}
  />
);

interface ChooserProps {
  readonly parameter: Parameter<string>;
  readonly label: string;
  readonly options: readonly Entry[];
}

const Chooser = ({ parameter, label, options }: ChooserProps) => {
  const { change } = useNavigation();
  const id = useId();
  const value = useParameter(parameter);
  return (
    <span className="flex max-w-full min-w-0 flex-wrap items-center gap-x-2">
      <label className="text-muted" htmlFor={id}>
        {label}
      </label>
      <select
        className="min-h-7 max-w-full min-w-0 rounded-plain border border-rule bg-panel px-1 pointer-coarse:min-h-11"
        id={id}
        onChange={({ target }) => change(setting(parameter, target.value))}
        value={value}
      >
        {options.some((one) => one.id === value) ? null : <option value={value}>{value}</option>}
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {words.option(shortTitle(one), partsOf(one.main.end).year)}
          </option>
        ))}
      </select>
    </span>
  );
};

/** Whether the data set has every target of a plan. */
const isWhole = ({ record }: Entry): boolean => isPolicy(record) && record.targetsComplete === true;

interface Props {
  readonly snapshot: Snapshot;
  /** The view's menu. */
  readonly menu: ReactNode;
}

/** Two plans side by side: what each set, what was reached, and what became of it. */
export const PlansView = ({ snapshot, menu }: Props) => {
  const { dataset, judged, asOf, today } = snapshot;
  const model = useFigure(plansDrawing, snapshot)?.model;
  const options = comparablePlans(dataset, asOf);
  const parameters = useMemo(
    () => ({
      earlier: comparedPlan("plan", dataset),
      later: comparedPlan("against", dataset),
    }),
    [dataset],
  );
  return (
    <>
      <ActionsBeside
        header={
          <FindingHeader
            isLong
            noun="targets"
            place={
              model &&
              words.goals({
                rows: model.rows.length,
                shown: model.rows.length,
                others: othersOf(model),
              }) + words.filters([model.earlier, model.later].every(isWhole))
            }
            snapshot={snapshot}
            title={model?.title ?? words.noTitle}
          />
        }
      >
        <div className={model === undefined ? "invisible" : ""}>
          <FigureActions figureId="plans-side-by-side" name={words.actions} snapshot={snapshot} />
        </div>
        <span className="max-sm:hidden xl:order-first">
          <MethodLink />
        </span>
      </ActionsBeside>
      {menu}
      <ViewLinks current="plans" />
      <AssumptionsNote assumptions={judged.assumptions} today={today} />
      <fieldset className="mb-3 flex min-w-0 flex-wrap gap-x-6 gap-y-2 text-small print:hidden">
        <legend className="sr-only">{words.choose.label}</legend>
        <Chooser label={words.choose.earlier} options={options} parameter={parameters.earlier} />
        <Chooser label={words.choose.later} options={options} parameter={parameters.later} />
      </fieldset>
      {model === undefined ? (
        <p className="text-muted" role="status">
          {words.empty}
        </p>
      ) : (
        <>
          <FigureView figure={plansDrawing} screen={PlansTable} snapshot={snapshot} />
          {noteOf(model) === undefined ? null : (
            <p className="mt-3 max-w-[75ch] text-small text-muted">{noteOf(model)}</p>
          )}
          <SourceLine dataset={dataset} entries={model.targets} judged={judged} />
        </>
      )}
    </>
  );
};
