import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { targetPage } from "#messages/targets/targetPage.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { targetName } from "#features/targets/targetNames.ts";

const { pager } = targetPage;

interface StepProps {
  readonly entry: TargetEntry | undefined;
  readonly dataset: Dataset;
  readonly word: string;
  /** Which way it leads, as a sign: before the word or behind it. */
  readonly before?: string;
  readonly behind?: string;
}

const Step = ({ entry, dataset, word, before = "", behind = "" }: StepProps) => {
  const words = (
    <>
      <span aria-hidden="true">{before}</span> {word} <span aria-hidden="true">{behind}</span>
    </>
  );
  if (entry === undefined) return <span className="py-1 text-muted">{words}</span>;
  const name = targetName(entry, dataset);
  return (
    <RouteLink
      aria-label={pager.to(word, name)}
      className="inline-block py-1 underline decoration-rule underline-offset-2 hover:decoration-ink"
      title={name}
      to={`/targets/${entry.id}`}
    >
      {words}
    </RouteLink>
  );
};

interface Props {
  readonly dataset: Dataset;
  /** The list that the page came from, in its order. */
  readonly listed: readonly TargetEntry[];
  readonly at: number;
}

/** One target back and one on, in the list that the page came from. */
export const TargetPager = ({ dataset, listed, at }: Props) =>
  at < 0 ? null : (
    <nav aria-label={pager.label} className="flex flex-wrap gap-x-4 print:hidden">
      <Step before="←" dataset={dataset} entry={listed[at - 1]} word={pager.previous} />
      <Step behind="→" dataset={dataset} entry={listed[at + 1]} word={pager.next} />
    </nav>
  );
