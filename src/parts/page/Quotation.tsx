import type { ReactNode } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { quotedFrom } from "#domain/dataset/primaryText.ts";
import { subject } from "#languages/subject.ts";
import { dataLang } from "#messages/language.ts";
import { primaryText as words } from "#messages/words/primaryText.ts";
import { SourceName } from "./ProvenanceList.tsx";

import { MarkedText } from "#parts/records/MarkedText.tsx";
import { useFold } from "#ui/screen/useFold.ts";

interface Props {
  readonly entry: TargetEntry;
  readonly dataset: Dataset;
  /** Whether it is in a table: one part below the other, its source by publisher and date. */
  readonly isBrief?: boolean;
  /** Whether its page is that of the row above, where it is named. */
  readonly isSamePage?: boolean;
}

/**
 * The sentence that sets a target, as its document has it, with our English beside it where there is one, and what its
 * page is. Nothing where the page isn't known: a quotation without it can't be checked.
 */
export const Quotation = ({
  entry: { target, policy },
  dataset,
  isBrief = false,
  isSamePage = false,
}: Props) => {
  const { quotation } = target;
  const source = quotation && dataset.sources.get(quotation.source);
  if (quotation === undefined || source === undefined) return null;
  const { sentence, translation, note } = quotation;
  return (
    <div className={isBrief ? "py-1 font-normal" : "py-2"}>
      <div className={isBrief ? "" : "max-w-[75ch] gap-x-6 @2xl:grid @2xl:grid-cols-2"}>
        <blockquote
          className={`border-l-4 border-rule ${isBrief ? "pl-2" : "pl-3 text-lead"}`}
          lang={subject().titles?.language}
        >
          <MarkedText text={words.quoted(sentence)} />
        </blockquote>
        {translation === undefined ? null : (
          <p className={isBrief ? "mt-0.5" : "@max-2xl:mt-1"}>
            <MarkedText text={translation} />
            <span className="text-muted">{words.ours}</span>
          </p>
        )}
      </div>
      <p className={`text-small text-muted ${isBrief ? "mt-0.5" : "mt-1 max-w-[75ch]"}`}>
        {isSamePage ? (
          words.samePage
        ) : (
          <>
            {words.from(quotedFrom(policy, source), source.copyOf !== undefined)}
            <SourceName brief={isBrief} dataset={dataset} id={source.id} />
            {source.copyOf === undefined ? null : (
              <span lang={dataLang}>{words.copyOf(source.copyOf)}</span>
            )}
          </>
        )}
        {note === undefined ? null : (
          <>
            {words.between}
            <span lang={dataLang}>{note}</span>
          </>
        )}
      </p>
    </div>
  );
};

/** In a table of more rows than this, a longer sentence would crowd its row and is folded. */
const FEW = 3;
const LONGEST_SHOWN = 24;

const isFolded = ({ target }: TargetEntry, rows: readonly TargetEntry[]): boolean =>
  rows.length > FEW && (target.quotation?.sentence.length ?? 0) > LONGEST_SHOWN;

/** Whether a row's sentence is of the page of the row above, whose name is in sight there. */
const isQuotedAsAbove = (entry: TargetEntry, rows: readonly TargetEntry[]): boolean => {
  const above = rows[rows.indexOf(entry) - 1];
  return (
    above?.target.quotation !== undefined &&
    above.target.quotation.source === entry.target.quotation?.source &&
    !isFolded(above, rows) &&
    !isFolded(entry, rows)
  );
};

interface FoldedProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** The sentence of a target, which a row has no room for. */
const Folded = ({ id, children }: FoldedProps) => {
  const { details } = useFold(`${id} ${words.fold}`);
  return (
    <details {...details} className="font-normal">
      <summary className="inline-block min-h-6 text-muted underline decoration-rule underline-offset-2">
        {words.fold}
      </summary>
      {children}
    </details>
  );
};

interface InRowProps extends Pick<Props, "entry" | "dataset"> {
  /** All rows of the table. */
  readonly rows: readonly TargetEntry[];
}

/** The same in a row of a table. */
export const QuotationInRow = ({ entry, dataset, rows }: InRowProps) => {
  if (entry.target.quotation === undefined) return null;
  const quotation = (
    <Quotation dataset={dataset} entry={entry} isBrief isSamePage={isQuotedAsAbove(entry, rows)} />
  );
  return isFolded(entry, rows) ? <Folded id={entry.id}>{quotation}</Folded> : quotation;
};
