import type { Day } from "#domain/calendar/dates.ts";
import type { BaselinePoint, BaselineProblem } from "#domain/judging/evidence/baselinePoint.ts";
import type { Caution } from "./caution.ts";
import type { Due } from "#domain/judging/evidence/due.ts";
import type { Goal } from "#domain/judging/evidence/goal.ts";
import type {
  KnownReading,
  SetAsideReason,
  DisclosedLater,
} from "#domain/judging/evidence/knownReading.ts";
import type { Outcome } from "./judgement.ts";
import type { RequiredValue } from "./requiredValueAt.ts";
import type { Segment, Path } from "#domain/judging/path/path.ts";
import type { LineComparison } from "#domain/judging/evidence/proof.ts";

/** One step of the reasoning, as figures; `stepWords` puts it into words. */
export type Step =
  | { readonly kind: "goal"; readonly goal: Goal }
  | { readonly kind: "due"; readonly due: Due; readonly asOf: Day }
  | { readonly kind: "baseline"; readonly baseline: BaselinePoint }
  | { readonly kind: "baseline-problem"; readonly problem: BaselineProblem }
  | { readonly kind: "readings"; readonly counted: number; readonly last: KnownReading | undefined }
  | { readonly kind: "set-aside"; readonly why: SetAsideReason; readonly count: number }
  | { readonly kind: "disclosed-later"; readonly point: DisclosedLater; readonly count: number }
  | {
      readonly kind: "against-target";
      readonly by: KnownReading;
      readonly threshold: number;
      readonly strict: boolean;
      readonly comparison: LineComparison;
    }
  | {
      readonly kind: "against-path";
      readonly by: KnownReading;
      readonly path: Path;
      /** The line of the path that applies on that day. */
      readonly segment: Segment;
      readonly timeGone: number;
      readonly expected: RequiredValue;
      /** The figure from which on it counts as reached, where 'about' has a tolerance. */
      readonly tolerated: number | undefined;
      readonly comparison: LineComparison;
    }
  | {
      readonly kind: "way";
      readonly start: number;
      readonly aim: number;
      readonly last: KnownReading;
      readonly covered: number;
    }
  | { readonly kind: "caution"; readonly caution: Caution }
  /** No reading dated from the due date on settles the target. */
  | { readonly kind: "unsettled"; readonly due: Due }
  | { readonly kind: "verdict"; readonly outcome: Outcome };
