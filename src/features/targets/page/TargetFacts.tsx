import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { DateText } from "#parts/records/DateText.tsx";
import { IssuersText } from "#parts/records/IssuersText.tsx";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { ProvenanceList } from "#parts/page/ProvenanceList.tsx";
import { RecordLink } from "#parts/records/RecordLink.tsx";
import { TitleText } from "#parts/records/TitleText.tsx";
import { goalWords } from "#messages/words/amounts.ts";
import { dayWords } from "#messages/words/dates.ts";
import { sectorsWords } from "#messages/words/terms.ts";
import { Fact } from "#ui/frame/Fact.tsx";
import { targetPage } from "#messages/targets/targetPage.ts";
import { dataLang } from "#messages/app/language.ts";

const { facts } = targetPage;

interface Props {
  readonly entry: TargetEntry;
  readonly snapshot: Snapshot;
}

/** What the target says, the document that sets it and who issued that. */
export const TargetFacts = ({ entry: { target, due, entry, policy }, snapshot }: Props) => {
  const { dataset } = snapshot;
  return (
    <dl className="border-t border-ink text-small">
      <Fact label={facts.measure}>
        <span lang={dataLang}>
          <MarkedText text={target.metric} />
        </span>
      </Fact>
      <Fact label={facts.target}>
        <MarkedText text={goalWords(target)} />
      </Fact>
      {target.character === undefined ? null : (
        <Fact label={facts.binds}>
          {target.character.is === "binding" ? targetPage.binding : targetPage.expected}
          <ProvenanceList brief dataset={dataset} provenance={target.character.provenance} />
        </Fact>
      )}
      <Fact label={facts.due}>
        <DateText date={due} />
        {due.precision === "day" ? null : (
          <span className="text-muted">{targetPage.countedTo(dayWords(due.end))}</span>
        )}
      </Fact>
      <Fact label={facts.setBy}>
        <RecordLink entry={entry}>
          <TitleText entry={entry} />
        </RecordLink>
      </Fact>
      <Fact label={facts.issuedBy}>
        <IssuersText dataset={dataset} issuers={policy.issuers} />
      </Fact>
      <Fact label={facts.issued}>
        <DateText date={entry.main} />
      </Fact>
      <Fact label={facts.sectors(policy.sectors.length)}>{sectorsWords(dataset, policy)}</Fact>
      {target.confidence === undefined ? null : (
        <Fact label={facts.confidence}>{targetPage.confidence[target.confidence]}</Fact>
      )}
      <Fact label={facts.readIn}>
        <ProvenanceList dataset={dataset} provenance={target.provenance} />
      </Fact>
    </dl>
  );
};
