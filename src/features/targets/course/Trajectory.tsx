import { ComposedChart, Line, ReferenceArea, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";

import { partsOf } from "#domain/calendar/dates.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { verdictStyle } from "#parts/verdictStyle.ts";
import { dayWords } from "#messages/dates.ts";
import { formatValue } from "#messages/amounts.ts";
import { textScale } from "#ui/useContainerWidth.ts";

import { courseFrame } from "#charts/trajectory/trajectoryFrame.ts";
import { oneTabStop } from "./oneTabStop.ts";
import {
  BaselineDot,
  EarlierDot,
  InterimDot,
  ReadingDot,
  SilenceDot,
  TargetDot,
} from "./trajectoryDots.tsx";
import { TrajectoryTip } from "./TrajectoryTip.tsx";
import type { TrajectoryModel } from "#charts/trajectory/trajectoryModel.ts";

interface Props {
  readonly model: TrajectoryModel;
  readonly verdict: Verdict;
  /** In sixteenths of a rem. */
  readonly width: number;
  /** The figure's name. */
  readonly title: string;
  /** The figure in a sentence. */
  readonly description: string;
}

const still = { isAnimationActive: false, connectNulls: true, activeDot: false } as const;
const axis = { fontSize: "0.8125rem", fill: "var(--muted)" } as const;
/** A rim of the ground around words, so that no line runs through them. */
const rim = { stroke: "var(--paper)", strokeWidth: 4, paintOrder: "stroke" } as const;
/** Room over the highest level within the plot. */
const PADDING = 10;
const yearOf = (day: number): string => String(partsOf(day).year);

/** The course of a target: baseline, required path, readings with their bounds, due. */
export const Trajectory = ({ model, verdict, width, title, description }: Props) => {
  const { rows, days, years, yearNames, levels, aim, far, due, asOf } = model;
  const frame = courseFrame(width);
  // The library counts in pixels.
  const scale = textScale();
  const asOfShown = asOf > days[0] && asOf < days[1];
  const dueRight = due > (days[0] + days[1]) / 2;
  return (
    <div className={verdictStyle[verdict].text} ref={oneTabStop}>
      <ComposedChart
        data={[...rows]}
        desc={description}
        height={frame.height * scale}
        margin={{
          top: (frame.top - PADDING) * scale,
          right: frame.right * scale,
          bottom: frame.foot * scale,
          left: 0,
        }}
        title={title}
        width={width * scale}
      >
        <XAxis
          axisLine={{ stroke: "var(--rule)" }}
          dataKey="day"
          domain={[...days]}
          height={frame.axis * scale}
          interval={0}
          tick={axis}
          tickFormatter={yearOf}
          tickLine={false}
          ticks={[...yearNames]}
          type="number"
        />
        <YAxis
          axisLine={false}
          domain={[levels[0] ?? 0, levels.at(-1) ?? 1]}
          tick={axis}
          tickFormatter={formatValue}
          padding={{ top: PADDING * scale }}
          tickLine={false}
          ticks={[...levels]}
          type="number"
          width={frame.left * scale}
        />
        {years.map((day) => (
          <ReferenceLine key={day} stroke="var(--rule)" x={day} />
        ))}
        {far === undefined ? null : (
          <ReferenceArea fill="var(--ink)" fillOpacity={0.08} y1={aim} y2={far} />
        )}
        <ReferenceLine stroke="var(--ink)" strokeDasharray="1 4" strokeOpacity={0.6} y={aim} />
        <ReferenceLine
          label={{
            value: `due ${dayWords(due, true)}`,
            position: dueRight ? "insideTopRight" : "insideTopLeft",
            ...axis,
            ...rim,
            dy: -16 * scale,
            dx: dueRight ? 6 : -6,
          }}
          stroke="var(--ink)"
          strokeOpacity={0.5}
          x={due}
        />
        {asOfShown ? (
          <ReferenceLine
            label={{
              value: `as of ${dayWords(asOf, true)}`,
              position: asOf > due ? "insideBottomRight" : "insideBottomLeft",
              ...rim,
              fontSize: axis.fontSize,
              fill: "var(--accent)",
            }}
            stroke="var(--accent)"
            x={asOf}
          />
        ) : null}
        <Tooltip
          content={({ active, label }) => (
            <TrajectoryTip
              row={active ? rows.find(({ day }) => day === label) : undefined}
              unit={model.unit}
            />
          )}
          cursor={{ stroke: "var(--muted)", strokeWidth: 1 }}
          isAnimationActive={false}
        />
        <Line
          {...still}
          dataKey="path"
          dot={false}
          stroke="var(--muted)"
          strokeDasharray="6 4"
          strokeWidth={1.5}
        />
        <Line
          {...still}
          dataKey="silence"
          dot={SilenceDot}
          stroke="var(--muted)"
          strokeDasharray="2 4"
          strokeWidth={2}
        />
        <Line {...still} dataKey="earlier" dot={EarlierDot} stroke="none" />
        <Line {...still} dataKey="reading" dot={ReadingDot} stroke="currentColor" strokeWidth={2} />
        <Line {...still} dataKey="interim" dot={InterimDot} stroke="none" />
        <Line {...still} dataKey="baseline" dot={BaselineDot} stroke="none" />
        <Line {...still} dataKey="target" dot={TargetDot} stroke="none" />
      </ComposedChart>
    </div>
  );
};
