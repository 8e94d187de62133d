import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { DateText } from "#parts/DateText.tsx";
import { IssuersText } from "#parts/IssuersText.tsx";
import { MarkedText } from "#parts/MarkedText.tsx";
import { ProvenanceList } from "#parts/ProvenanceList.tsx";
import { RecordLink } from "#parts/RecordLink.tsx";
import { goalWords } from "#messages/amounts.ts";
import { dayWords } from "#messages/dates.ts";
import { sectorsWords } from "#messages/terms.ts";
import { shortTitle } from "#messages/titles.ts";
import { Fact } from "#ui/Fact.tsx";

interface Props {
  readonly entry: TargetEntry;
  readonly snapshot: Snapshot;
}

/** What the target says, the document that sets it and who issued that. */
export const TargetFacts = ({ entry: { target, due, entry, policy }, snapshot }: Props) => {
  const { dataset } = snapshot;
  return (
    <dl className="border-t border-ink text-small">
      <Fact label="Measure">
        <MarkedText text={target.metric} />
      </Fact>
      <Fact label="Target">
        <MarkedText text={goalWords(target)} />
      </Fact>
      {target.character === undefined ? null : (
        <Fact label="How far it binds">
          {target.character.is === "binding" ? "binding" : "expected, not binding"}
          <ProvenanceList brief dataset={dataset} provenance={target.character.provenance} />
        </Fact>
      )}
      <Fact label="Due">
        <DateText date={due} />
        {due.precision === "day" ? null : (
          <span className="text-muted">, counted to its last day, {dayWords(due.end)}</span>
        )}
      </Fact>
      <Fact label="Set by">
        <RecordLink entry={entry}>
          <MarkedText text={shortTitle(entry)} />
        </RecordLink>
      </Fact>
      <Fact label="Issued by">
        <IssuersText dataset={dataset} issuers={policy.issuers} />
      </Fact>
      <Fact label="Issued">
        <DateText date={entry.main} />
      </Fact>
      <Fact label={policy.sectors.length === 1 ? "Sector" : "Sectors"}>
        {sectorsWords(dataset, policy)}
      </Fact>
      {target.confidence === undefined ? null : <Fact label="Confidence">{target.confidence}</Fact>}
      <Fact label="Read in">
        <ProvenanceList dataset={dataset} provenance={target.provenance} />
      </Fact>
    </dl>
  );
};
