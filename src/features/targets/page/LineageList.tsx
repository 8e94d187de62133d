import type { Dataset } from "#domain/dataset/dataset.ts";
import type { LineageStep } from "#domain/dataset/lineage.ts";
import { DateText } from "#parts/records/DateText.tsx";
import { ProvenanceList } from "#parts/page/ProvenanceList.tsx";
import { RecordLink } from "#parts/records/RecordLink.tsx";
import { nameWithDocument } from "#parts/records/targetNames.ts";
import { goalWords } from "#messages/words/amounts.ts";
import { dateWords } from "#messages/words/dates.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { targetPage } from "#messages/targets/targetPage.ts";
import { dataLang } from "#messages/app/language.ts";

interface Props {
  readonly steps: readonly LineageStep[];
  /** The target whose page this is. */
  readonly current: string;
  readonly dataset: Dataset;
}

/** The same metric in earlier and later documents, and what each made of it. */
export const LineageList = ({ steps, current, dataset }: Props) => (
  <ol className="text-small">
    {steps.map((step) => {
      const { document, target, link } = step;
      return (
        <li
          aria-current={target?.id === current ? "true" : undefined}
          className="grid gap-x-4 border-b border-rule py-1.5 aria-[current=true]:border-l-3 aria-[current=true]:border-l-accent aria-[current=true]:pl-2 md:grid-cols-[7rem_10rem_minmax(0,1fr)]"
          key={`${document.id} ${target?.id ?? "dropped"}`}
        >
          <DateText date={document.main} short />
          <span className="font-semibold">{targetPage.lineage(step)}</span>
          <div>
            {target === undefined ? null : (
              <p>
                {target.id === current ? (
                  <span className="font-semibold">{goalWords(target.target)}</span>
                ) : (
                  <RouteLink
                    aria-label={nameWithDocument(target, dataset, goalWords(target.target))}
                    className="font-semibold underline decoration-rule underline-offset-2 hover:decoration-ink"
                    to={`/targets/${target.id}`}
                  >
                    {goalWords(target.target)}
                  </RouteLink>
                )}{" "}
                {targetPage.stepBy(dateWords(target.due), target.id === current)}
              </p>
            )}
            <RecordLink entry={document} />
            {link?.note === undefined ? null : (
              <p className="text-muted" lang={dataLang}>
                {link.note}
              </p>
            )}
            {link?.provenance === undefined ? null : (
              <ProvenanceList brief dataset={dataset} provenance={link.provenance} />
            )}
          </div>
        </li>
      );
    })}
  </ol>
);
