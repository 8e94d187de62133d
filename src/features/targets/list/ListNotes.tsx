import { targets as words } from "#messages/targets/targets.ts";

import type { Listed } from "./listedTargets.ts";
import type { TargetsMode } from "./targetsMode.ts";

interface Props {
  readonly listed: Listed;
  readonly mode: TargetsMode;
  /** How many there were before the list was narrowed. */
  readonly total: number;
}

/** What the switches of the view made of the list. */
export const ListNotes = ({ listed: { targets, opinions }, mode, total }: Props) =>
  mode.settle || opinions !== undefined ? (
    <p className="text-small text-muted" role="status">
      {mode.settle ? words.settled(targets.length, total) : null}{" "}
      {opinions === undefined ? null : words.differ(opinions.differ, opinions.agree)}
    </p>
  ) : null;
