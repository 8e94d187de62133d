import type { LinkedEntry } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { DateText } from "#parts/records/DateText.tsx";
import { RecordLink } from "#parts/records/RecordLink.tsx";
import { relationLabels } from "#messages/words/terms.ts";
import { keyed } from "#ui/keyed.ts";
import { Section } from "#ui/frame/Section.tsx";
import { targetPage } from "#messages/targets/targetPage.ts";
import { dataLang } from "#messages/app/language.ts";

interface Props {
  readonly entry: TargetEntry;
  readonly snapshot: Snapshot;
}

const keyOf = ({ relation, direction, entry }: LinkedEntry): string =>
  `${relation} ${direction} ${entry.id}`;

/** Other documents and news tied to the document that sets a target, as far as known by the as-of day. */
export const LinkedList = ({ entry, snapshot: { dataset, asOf } }: Props) => {
  const links = (dataset.linksOf.get(entry.entry.id) ?? []).filter(
    (link) => link.entry.main.start <= asOf,
  );
  if (links.length === 0) return null;
  return (
    <Section title={targetPage.parts.links}>
      <ul className="text-small">
        {keyed(links, keyOf).map(([key, link]) => (
          <li
            className="grid gap-x-4 border-b border-rule py-1.5 md:grid-cols-[7rem_10rem_minmax(0,1fr)]"
            key={key}
          >
            <DateText date={link.entry.main} short />
            <span className="text-muted">{relationLabels[link.relation][link.direction]}</span>
            <div>
              <RecordLink entry={link.entry} />
              {link.note === undefined ? null : (
                <p className="text-muted" lang={dataLang}>
                  {link.note}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
};
