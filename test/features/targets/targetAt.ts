import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";

/** A target of a snapshot with its judgement. @throws Error where there is none of that id. */
export const targetAt = (
  { dataset, judged }: Snapshot,
  id: string,
): { readonly entry: TargetEntry; readonly judgement: Judgement } => {
  const entry = dataset.targetById.get(id);
  const judgement = judged.byTarget.get(id);
  if (entry === undefined || judgement === undefined) throw new Error(`expected target ${id}`);
  return { entry, judgement };
};
