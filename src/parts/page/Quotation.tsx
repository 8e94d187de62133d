import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { quotedFrom } from "#domain/dataset/primaryText.ts";
import { subject } from "#languages/subject.ts";
import { dataLang } from "#messages/language.ts";
import { primaryText as words } from "#messages/words/primaryText.ts";
import { SourceName } from "./ProvenanceList.tsx";

import { MarkedText } from "#parts/records/MarkedText.tsx";

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

/** A longer sentence would crowd the row of a table. */
const LONGEST_SHOWN = 24;

const isLong = ({ target }: TargetEntry): boolean =>
  (target.quotation?.sentence.length ?? 0) > LONGEST_SHOWN;

/** Whether a row's sentence is of the page of the row above, whose name is in sight there. */
export const isQuotedAsAbove = (entry: TargetEntry, above: TargetEntry | undefined): boolean =>
  above?.target.quotation !== undefined &&
  above.target.quotation.source === entry.target.quotation?.source &&
  !isLong(above) &&
  !isLong(entry);

/** The same in a row of a table: a long sentence is folded. */
export const QuotationInRow = ({ entry, dataset, isSamePage = false }: Omit<Props, "isBrief">) => {
  if (entry.target.quotation === undefined) return null;
  const quotation = <Quotation dataset={dataset} entry={entry} isBrief isSamePage={isSamePage} />;
  return !isLong(entry) ? (
    quotation
  ) : (
    <details className="font-normal">
      <summary className="inline-block min-h-6 text-muted underline decoration-rule underline-offset-2">
        {words.fold}
      </summary>
      {quotation}
    </details>
  );
};
