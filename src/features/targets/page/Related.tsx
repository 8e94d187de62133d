import type { LinkedEntry, Dataset } from "#domain/dataset/dataset.ts";
import { newestFirst, type TargetEntry } from "#domain/dataset/entry.ts";
import { goalOf } from "#domain/query/filter/shownGoals.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { DateText } from "#parts/records/DateText.tsx";
import { RecordLink } from "#parts/records/RecordLink.tsx";
import { relationLabels } from "#messages/words/terms.ts";
import { keyed } from "#ui/keyed.ts";
import { FoldedSection } from "#ui/frame/FoldedSection.tsx";
import { targetPage } from "#messages/targets/targetPage.ts";
import { dataLang } from "#messages/language.ts";
import type { LineageStep } from "#domain/goals/lineage.ts";
import { ProvenanceList } from "#parts/page/ProvenanceList.tsx";
import { nameWithDocument, nameInDocument } from "#parts/records/targetNames.ts";
import type { Goal } from "#domain/goals/goals.ts";
import { sharedGoal } from "#messages/targets/targets.ts";
import { goalWords } from "#messages/words/amounts.ts";
import { titleLang } from "#messages/words/titles.ts";
import { dateWords } from "#messages/words/dates.ts";
import { SameGoalLink } from "#parts/records/SameGoalLink.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { CautionNote } from "#parts/verdicts/CautionNote.tsx";
import { VerdictGrade } from "#parts/verdicts/VerdictGrade.tsx";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";

interface LineageProps {
  readonly steps: readonly LineageStep[];
  /** The id of the target whose page this is. */
  readonly current: string;
  readonly dataset: Dataset;
}

/** The same metric in earlier and later documents, and how each changed the target. */
export const LineageList = ({ steps, current, dataset }: LineageProps) => (
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

interface GoalProps {
  readonly goal: Goal;
  /** The target whose page this is. */
  readonly current: TargetEntry;
  readonly snapshot: Pick<Snapshot, "dataset" | "judged">;
}

/**
 * Which goal a target is part of, and what the others are, the counted one first: each with its own verdict, as a
 * goal that was set again is measured from a newer baseline.
 */
export const GoalNote = ({
  goal: { standing, others, year },
  current,
  snapshot: { dataset, judged },
}: GoalProps) => {
  const words = targetPage.goal;
  const isStanding = standing === current;
  const own = others.find(({ entry }) => entry === current);
  const items: readonly (readonly [TargetEntry, string])[] = [
    ...(own === undefined
      ? []
      : [[standing, words.standing(own.change, goalWords(standing.target))] as const]),
    ...others
      .filter((one) => one !== own)
      .map(
        ({ entry, change }) =>
          [
            entry,
            sharedGoal.change(change, goalWords(entry.target), goalWords(standing.target)),
          ] as const,
      ),
  ];
  return (
    <>
      <p>{(isStanding ? words.stands : words.isPart)(others.length + 1, year)}</p>
      <ul>
        {items.map(([entry, change]) => {
          const verdict = judged.byTarget.get(entry.id)?.verdict;
          return (
            <li className="mt-1.5" key={entry.id}>
              <SameGoalLink dataset={dataset} entry={entry} />
              {words.colon}
              {change}
              {verdict === undefined ? null : (
                <span className="block">
                  <VerdictLink verdict={verdict} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};

interface Props {
  readonly entry: TargetEntry;
  readonly snapshot: Snapshot;
}

/** Above a target that doesn't stand for its goal: which one does, and that this page isn't the goal's answer. */
export const CountsElsewhere = ({ entry, snapshot }: Props) => {
  const standing = goalOf(entry, snapshot)?.standing ?? entry;
  if (standing === entry) return null;
  const [before, after] = targetPage.goal.aroundStanding(entry.entry);
  return (
    <p className="mb-3 max-w-[75ch] border-l-4 border-accent pl-3">
      {before}
      <RouteLink
        aria-label={nameWithDocument(standing, snapshot.dataset)}
        className="font-semibold underline decoration-rule underline-offset-2 hover:decoration-ink"
        to={`/targets/${standing.id}`}
      >
        <span lang={titleLang(standing.entry)}>{targetPage.goal.document(standing.entry)}</span>
      </RouteLink>
      {after}
    </p>
  );
};

/** The document's other targets, each with its verdict. */
export const DocumentTargets = ({ entry, snapshot: { dataset, judged } }: Props) => {
  const others = dataset.targets.filter((other) => other.entry === entry.entry && other !== entry);
  if (others.length === 0) return null;
  return (
    <FoldedSection title={targetPage.parts.others(others.length)}>
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
                {judgement?.grade === undefined ? null : (
                  <span className="block text-small text-muted">
                    <VerdictGrade graded={judgement.grade} />
                  </span>
                )}
                <CautionNote entry={other} />
              </p>
            </li>
          );
        })}
      </ul>
    </FoldedSection>
  );
};

const keyOf = ({ relation, direction, entry }: LinkedEntry): string =>
  `${relation} ${direction} ${entry.id}`;

/** Other documents and news linked to the document that sets a target, as known by the as-of date, the newest first. */
export const LinkedList = ({ entry, snapshot: { dataset } }: Props) => {
  const links = (dataset.linksOf.get(entry.entry.id) ?? []).toSorted((a, b) =>
    newestFirst(a.entry, b.entry),
  );
  if (links.length === 0) return null;
  return (
    <FoldedSection title={targetPage.parts.links}>
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
    </FoldedSection>
  );
};
