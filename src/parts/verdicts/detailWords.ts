import { interimWords, neededByAsOf } from "#messages/charts/targetGlyph.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { verdictDetail } from "#messages/judging/details.ts";
import { isQualitative, type Target } from "#domain/schema/target.ts";
import { targets } from "#messages/targets/targets.ts";

/** All that a glyph draws and doesn't label, in words. */
export const detailWords = (target: Target, judgement: Judgement): string =>
  targets.details(
    [
      verdictDetail(judgement, true),
      neededByAsOf(judgement, undefined, true),
      ...(isQualitative(target) ? [] : interimWords(target)),
    ].filter((part) => part !== undefined),
  );
