import { targetLabel } from "#domain/dataset/entry.ts";
import type { PageAbout } from "#features/page.ts";
import { descriptions } from "#messages/files/site.ts";
import { whyWords } from "#messages/judging/verdicts.ts";
import { fullTitle } from "#messages/words/titles.ts";

export const targetsAbout = {
  isIndexed: true,
  description: () => descriptions.targets,
  preview: () => ({ figureIds: ["verdicts"], query: "group=due" }),
  feeds: ["verdicts"],
} satisfies PageAbout;

const courseOf = (id: string): string => `course-${id}`;

export const targetAbout = {
  isIndexed: true,
  name: ({ targetById }, id) => {
    const entry = targetById.get(id);
    return entry && targetLabel(entry.target);
  },
  description: ({ dataset, judged }, id) => {
    const entry = dataset.targetById.get(id);
    const judgement = judged.byTarget.get(id);
    return (
      entry &&
      judgement &&
      descriptions.target(whyWords(entry.target, judgement), fullTitle(entry.entry))
    );
  },
  // A course with a reading shows more than a line of the list.
  preview: ({ judged }, id, figureIds) => {
    const hasReading = judged.byTarget.get(id)?.last !== undefined;
    const first = hasReading && figureIds.includes(courseOf(id)) ? courseOf(id) : figureIds[0];
    return first === undefined ? undefined : { figureIds: [first] };
  },
} satisfies PageAbout;
