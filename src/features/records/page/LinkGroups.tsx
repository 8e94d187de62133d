import type { Dataset, LinkedEntry } from "#domain/dataset/dataset.ts";
import { groupLinks } from "#domain/dataset/groupLinks.ts";
import { DateText } from "#parts/records/DateText.tsx";
import { ProvenanceList } from "#parts/page/ProvenanceList.tsx";
import { RecordLink } from "#parts/records/RecordLink.tsx";
import { relationLabels } from "#messages/words/terms.ts";
import { dataLang } from "#messages/app/language.ts";
import { keyed } from "#ui/keyed.ts";

interface Props {
  readonly links: readonly LinkedEntry[];
  readonly dataset: Dataset;
}

/** Links to and from other records, grouped by how they bear on this one. */
export const LinkGroups = ({ links, dataset }: Props) => (
  <dl>
    {groupLinks(links).map(({ key, relation, direction, links: group }) => (
      <div
        className="border-b border-rule py-1.5 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)]"
        key={key}
      >
        <dt className="text-small leading-6 text-muted">{relationLabels[relation][direction]}</dt>
        <dd>
          <ul className="space-y-1">
            {keyed(group, ({ entry }) => entry.id).map(([id, { entry, note, provenance }]) => (
              <li key={id}>
                <RecordLink entry={entry} />{" "}
                <span className="text-small text-muted">
                  <DateText date={entry.main} short />
                </span>
                {note === undefined ? null : (
                  <p className="text-small text-muted" lang={dataLang}>
                    {note}
                  </p>
                )}
                {provenance === undefined ? null : (
                  <ProvenanceList brief dataset={dataset} provenance={provenance} />
                )}
              </li>
            ))}
          </ul>
        </dd>
      </div>
    ))}
  </dl>
);
