import { Fragment, type ReactNode } from "react";

import {
  broughtBy,
  countsOf,
  type EditionChanges,
  editionChanges,
  sourcedCauses,
} from "#domain/findings/editionChanges.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { History } from "#domain/dataset/historyFile.ts";
import { own } from "#domain/own.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { dataLang } from "#messages/language.ts";
import { changes as words } from "#messages/views/changes.ts";
import { editions } from "#messages/words/editions.ts";
import { DataParts } from "#parts/page/DataParts.tsx";
import { CorrectionTable } from "#parts/page/CorrectionTable.tsx";
import { DateText } from "#parts/records/DateText.tsx";
import { RecordLink } from "#parts/records/RecordLink.tsx";
import { targetName } from "#parts/records/targetNames.ts";
import { VerdictGrade } from "#parts/verdicts/VerdictGrade.tsx";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { Section } from "#ui/frame/Section.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";
import { useFold } from "#ui/screen/useFold.ts";
import type { Column } from "#ui/tables/DataTable.tsx";
import { StackTable } from "#ui/tables/StackTable.tsx";

/** Of a folded list only these items are rendered. */
const MOST_FOLDED = 4;

const link = "py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink";

interface FoldedProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  readonly hasColumns?: boolean;
}

/** A list that is folded until it is wanted; nothing where it is empty. */
const Folded = <Item,>({
  title,
  items,
  keyOf,
  children,
  hasColumns = false,
}: FoldedProps<Item>) => {
  const { isOpen, details } = useFold(title);
  const drawn = isOpen ? items.length : Math.min(items.length, MOST_FOLDED);
  return items.length === 0 ? null : (
    <details className="border-b border-rule" {...details}>
      <summary className="min-h-8 py-1 font-semibold marker:text-muted hover:bg-fill/60">
        {title}
      </summary>
      <ul className={`pb-3 pl-4 text-small ${hasColumns ? "gap-x-8 lg:columns-2" : ""}`}>
        {items.slice(0, drawn).map((item) => (
          <li className="break-inside-avoid py-0.5 pointer-coarse:py-1" key={keyOf(item)}>
            {children(item)}
          </li>
        ))}
        {items.length > drawn ? (
          <li className="text-muted">{words.more(items.length - drawn)}</li>
        ) : null}
      </ul>
    </details>
  );
};

interface WithDataset {
  readonly dataset: Dataset;
}

const TargetLink = ({ target, dataset }: WithDataset & { readonly target: TargetEntry }) => (
  <RouteLink className={link} to={`/targets/${target.id}`}>
    <span lang={dataLang}>{targetName(target, dataset)}</span>
  </RouteLink>
);

const idOf = ({ id }: { readonly id: string }): string => id;

type Turned = EditionChanges["turned"][number];

const Why = ({ turn, dataset }: WithDataset & Pick<Turned, "turn">) => (
  <>
    {words.why(sourcedCauses(turn, dataset))}
    {turn.why === undefined ? null : (
      <p className="max-w-[75ch] text-muted" lang={dataLang}>
        {turn.why}
      </p>
    )}
  </>
);

interface TurnedProps extends WithDataset {
  readonly changes: EditionChanges;
  readonly judged: Judged;
}

const turnedColumns = ({
  dataset,
  judged,
}: Pick<TurnedProps, "dataset" | "judged">): readonly Column<Turned>[] => [
  {
    key: "target",
    label: words.turned.target,
    heading: true,
    className: "@2xl:w-[30%]",
    cell: ({ target }) => (
      <>
        <TargetLink dataset={dataset} target={target} />
        <p className="mt-1.5 text-small">
          <RecordLink entry={target.entry} />
        </p>
      </>
    ),
  },
  {
    key: "was",
    label: words.turned.was,
    className: "@4xl:whitespace-nowrap",
    cell: ({ turn }) => <VerdictLink verdict={turn.from} />,
  },
  {
    key: "is",
    label: words.turned.is,
    className: "@4xl:whitespace-nowrap",
    cell: ({ target, turn }) => {
      const now = judged.byTarget.get(target.id);
      return (
        <>
          <VerdictLink verdict={turn.to} />
          {/* A later edition or day may have changed it again. */}
          {now?.verdict === turn.to ? (
            <p className="text-muted">
              <VerdictGrade graded={now.grade} />
            </p>
          ) : null}
        </>
      );
    },
  },
  {
    key: "why",
    label: words.turned.why,
    cell: ({ turn }) => <Why dataset={dataset} turn={turn} />,
  },
];

const TurnedTable = ({ changes, dataset, judged }: TurnedProps) => {
  const { edition, before, turned } = changes;
  if (before === undefined) return null;
  return (
    <>
      <h3 className="mt-3 font-semibold">{words.turned.title(turned.length)}</h3>
      {turned.length === 0 ? (
        <p className="py-1 text-small">{words.turned.none}</p>
      ) : (
        <>
          <p className="max-w-[75ch] py-1 text-small text-muted">{words.turned.about(before)}</p>
          <StackTable
            caption={words.turned.caption(edition.version)}
            columns={turnedColumns({ dataset, judged })}
            rowKey={({ target }) => target.id}
            rows={turned}
          />
        </>
      )}
    </>
  );
};

/** The records or targets in which a field was changed. */
const ChangedFields = ({
  title,
  fields,
  names,
  has,
  children,
}: {
  readonly title: string;
  readonly fields: EditionChanges["changed"]["records"];
  readonly names: Readonly<Record<string, string>>;
  /** Whether the data set still has the thing. */
  readonly has: (id: string) => boolean;
  readonly children: (id: string) => ReactNode;
}) => {
  const { isOpen, details } = useFold(title);
  return fields.length === 0 ? null : (
    <details className="border-b border-rule" {...details}>
      <summary className="min-h-8 py-1 font-semibold marker:text-muted hover:bg-fill/60">
        {title}
      </summary>
      <div className="pb-3 pl-4">
        {(isOpen ? fields : fields.slice(0, MOST_FOLDED)).map(({ field, ids }) => (
          <Folded
            hasColumns
            items={ids.filter(has)}
            key={field}
            keyOf={(id) => id}
            title={words.field(own(names, field) ?? field, ids.length)}
          >
            {children}
          </Folded>
        ))}
      </div>
    </details>
  );
};

/** The facts that an edition's checking corrected. */
const ChangedFacts = ({
  changes: { edition, facts },
  dataset,
}: WithDataset & { readonly changes: EditionChanges }) => {
  const { isOpen, details } = useFold(`facts ${edition.version}`);
  return facts.length === 0 ? null : (
    <details className="border-b border-rule" {...details}>
      <summary className="min-h-8 py-1 font-semibold marker:text-muted hover:bg-fill/60">
        {words.facts(facts.length)}
      </summary>
      <CorrectionTable
        caption={words.factsCaption(edition.version)}
        dataset={dataset}
        facts={isOpen ? facts : facts.slice(0, MOST_FOLDED)}
        withRecord
      />
    </details>
  );
};

const sizeOf = (fields: Readonly<Record<string, unknown>> = {}): number =>
  Object.keys(fields).length;

const EditionSection = ({ changes, dataset, judged }: TurnedProps) => {
  const { edition, before, documents, news, targets, changed, reasons } = changes;
  const count = targets.reduce((sum, one) => sum + one.targets.length, 0);
  return (
    <Section id={`edition-${edition.version}`} title={editions.line(edition, broughtBy(changes))}>
      <p className="max-w-[75ch] py-1">
        {before === undefined
          ? words.first(edition.records.length, sizeOf(edition.verdicts))
          : words.summary(countsOf(changes))}
      </p>
      <TurnedTable changes={changes} dataset={dataset} judged={judged} />
      {/* Of the first edition everything would be listed. */}
      {before === undefined ? null : (
        <div className="mt-3 border-t border-rule">
          {[
            { key: "documents", title: words.documents(documents.length), items: documents },
            { key: "news", title: words.news(news.length), items: news },
          ].map(({ key, title, items }) => (
            <Folded hasColumns items={items} key={key} keyOf={idOf} title={title}>
              {(entry) => (
                <>
                  <span className="text-muted">
                    <DateText date={entry.main} short />
                  </span>{" "}
                  <RecordLink entry={entry} />
                </>
              )}
            </Folded>
          ))}
          <Folded
            items={targets}
            keyOf={({ document }) => document.id}
            title={words.targets(count)}
          >
            {({ document, isNew, targets: set }) => (
              <>
                <RecordLink entry={document} />
                {isNew ? null : <span className="text-muted">{words.knownBefore}</span>}
                <ul className="pl-4">
                  {set.map((target) => (
                    <li className="py-0.5" key={target.id}>
                      <TargetLink dataset={dataset} target={target} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Folded>
          <ChangedFacts changes={changes} dataset={dataset} />
          <ChangedFields
            fields={changed.records}
            has={(id) => dataset.entryById.has(id)}
            names={words.recordFields}
            title={words.records(sizeOf(edition.changed?.records))}
          >
            {(id) => {
              const entry = dataset.entryById.get(id);
              return entry && <RecordLink entry={entry} />;
            }}
          </ChangedFields>
          <ChangedFields
            fields={changed.targets}
            has={(id) => dataset.targetById.has(id)}
            names={words.targetFields}
            title={words.changedTargets(sizeOf(edition.changed?.targets))}
          >
            {(id) => {
              const target = dataset.targetById.get(id);
              return target && <TargetLink dataset={dataset} target={target} />;
            }}
          </ChangedFields>
          <Folded items={reasons} keyOf={idOf} title={words.reasons(reasons.length)}>
            {({ id, entry, reason }) => (
              <>
                {entry === undefined ? <code>{id}</code> : <RecordLink entry={entry} />}
                <p className="max-w-[75ch] text-muted" lang={dataLang}>
                  {reason}
                </p>
              </>
            )}
          </Folded>
        </div>
      )}
    </Section>
  );
};

interface Props {
  readonly history: History;
  readonly snapshot: Snapshot;
}

/** Edition by edition, what was added, changed and corrected, and which verdicts changed and why. */
export const Changes = ({ history, snapshot: { dataset, judged, selection } }: Props) => {
  const shown = editionChanges(history, dataset, selection.asOf);
  return (
    <>
      <ViewHeader title={shown.length === 0 ? words.none : editions.name}>
        <p className="mt-1 max-w-[75ch] text-muted">{words.about}</p>
      </ViewHeader>
      <DataParts />
      {shown.map((changes) => (
        <Fragment key={changes.edition.version}>
          <EditionSection changes={changes} dataset={dataset} judged={judged} />
        </Fragment>
      ))}
    </>
  );
};
