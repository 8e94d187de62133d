import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { nameInDocument } from "#parts/records/targetNames.ts";
import { CautionNote } from "#parts/verdicts/CautionNote.tsx";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { goalWords } from "#messages/words/amounts.ts";
import { dateWords } from "#messages/words/dates.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { Section } from "#ui/frame/Section.tsx";
import { targetPage } from "#messages/targets/targetPage.ts";
import { dataLang } from "#messages/app/language.ts";

interface Props {
  readonly entry: TargetEntry;
  readonly snapshot: Snapshot;
}

/** What else the document promised, each with its verdict. */
export const DocumentTargets = ({ entry, snapshot: { dataset, judged } }: Props) => {
  const others = dataset.targets.filter((other) => other.entry === entry.entry && other !== entry);
  if (others.length === 0) return null;
  return (
    <Section title={targetPage.parts.others(others.length)}>
      <ul className="text-small">
        {others.map((other) => {
          const { id, target, due } = other;
          const judgement = judged.byTarget.get(id);
          return (
            <li
              className="grid gap-x-4 border-b border-rule py-1 md:grid-cols-[minmax(0,1fr)_10.5rem]"
              key={id}
            >
              <p>
                <RouteLink
                  aria-label={nameInDocument(other, dataset)}
                  className="inline-block py-0.75 font-semibold hover:underline"
                  to={`/targets/${id}`}
                >
                  <span lang={dataLang}>{target.metric}</span>
                </RouteLink>{" "}
                <span className="text-muted">
                  {targetPage.goalBy(goalWords(target), dateWords(due))}
                </span>
              </p>
              <p className="py-0.5">
                {judgement === undefined ? null : <VerdictLink verdict={judgement.verdict} />}
                <CautionNote entry={other} />
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
