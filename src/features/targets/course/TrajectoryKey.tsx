import type { ReactElement } from "react";

import type { Verdict } from "#domain/judging/verdict.ts";
import { verdictStyle } from "#parts/verdictStyle.ts";

import { BaselineDot, EarlierDot, InterimDot, ReadingDot, TargetDot } from "./trajectoryDots.tsx";
import type { TrajectoryRow } from "#charts/trajectory/trajectoryRow.ts";
import type { TrajectoryModel } from "#charts/trajectory/trajectoryModel.ts";

interface Sample {
  readonly words: string;
  /** Whether a row of the figure holds it. */
  readonly isOn: (row: TrajectoryRow) => boolean;
  /** The mark in a square of 24, as the figure draws it. */
  readonly mark: ReactElement;
}

const place = { cx: 12, cy: 12 } as const;
const reading = (row: Omit<TrajectoryRow, "day">, cy = 12): ReactElement => (
  <ReadingDot cx={12} cy={cy} payload={{ day: 0, ...row }} />
);

const samples: readonly Sample[] = [
  {
    words: "baseline",
    isOn: ({ baseline }) => baseline !== undefined,
    mark: <BaselineDot {...place} />,
  },
  {
    words: "required path",
    isOn: ({ path }) => path !== undefined,
    mark: <path className="stroke-muted stroke-[1.5] [stroke-dasharray:6_4]" d="M1 12H24" />,
  },
  {
    words: "reading",
    isOn: ({ reading: value }) => value !== undefined,
    mark: reading({}),
  },
  {
    words: "or more",
    isOn: ({ bound }) => bound === "more than" || bound === "at least",
    mark: reading({ bound: "at least" }, 18),
  },
  {
    words: "or less",
    isOn: ({ bound }) => bound === "less than" || bound === "at most" || bound === "up to",
    mark: reading({ bound: "at most" }, 6),
  },
  {
    words: "first seen met",
    isOn: ({ met }) => met === true,
    mark: reading({ met: true }),
  },
  {
    words: "before the baseline",
    isOn: ({ earlier }) => earlier !== undefined,
    mark: <EarlierDot {...place} />,
  },
  {
    words: "no reading",
    isOn: ({ silence }) => silence !== undefined,
    mark: <path className="stroke-muted stroke-2 [stroke-dasharray:2_4]" d="M1 12H24" />,
  },
  {
    words: "interim step",
    isOn: ({ interim }) => interim !== undefined,
    mark: <InterimDot {...place} />,
  },
  { words: "target", isOn: ({ target }) => target !== undefined, mark: <TargetDot {...place} /> },
];

interface Props {
  readonly model: TrajectoryModel;
  readonly verdict: Verdict;
}

/** What the marks of a course mean: those that it holds, each drawn beside its word. */
export const TrajectoryKey = ({ model, verdict }: Props) => (
  <ul aria-label="How to read the course" className="flex flex-wrap gap-x-4">
    {samples
      .filter(({ isOn }) => model.rows.some(isOn))
      .map(({ words, mark }) => (
        <li className="flex items-center gap-1.5" key={words}>
          <svg
            aria-hidden="true"
            className={`size-[1.5em] ${verdictStyle[verdict].text}`}
            viewBox="0 0 24 24"
          >
            {mark}
          </svg>
          {words}
        </li>
      ))}
  </ul>
);
