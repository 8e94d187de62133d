import type { Dataset } from "#domain/dataset.ts";
import { quoted } from "#domain/leftOut.ts";
import { groupings, parseGrouping } from "#domain/timeline/grouping.ts";
import type { TimeWindow } from "#domain/timeline/timeScale.ts";
import { parseWindow } from "#domain/timeline/windowCodec.ts";

/** What a link asks of the timeline in vain, in sentences that name it. */
export const linkNotes = (
  parameters: URLSearchParams,
  limits: TimeWindow,
  dataset: Dataset,
): readonly string[] => {
  const given = (name: string): string => parameters.get(name)?.trim() ?? "";
  const [window, group, select] = [given("window"), given("group"), given("select")];
  const isGrouping = groupings.some((one) => one === group.toLowerCase());
  return [
    ...(window !== "" && parseWindow(window, limits) === undefined
      ? [
          `The link’s window ${quoted(window)} can’t be read or holds no data; all of time is shown.`,
        ]
      : []),
    ...(group !== "" && !isGrouping
      ? [`The link asks for lanes by ${quoted(group)}; they go by ${parseGrouping(group)}.`]
      : []),
    ...(select !== "" && !dataset.entryById.has(select)
      ? [`The link selects ${quoted(select)}, which this data does not hold.`]
      : []),
  ];
};
