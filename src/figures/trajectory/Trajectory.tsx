import { ComposedChart, Line, ReferenceArea, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";

import { SceneMarks } from "#scene/render/SceneSvg.tsx";
import type { Mark } from "#scene/mark.ts";
import { levelRange } from "./trajectoryFrame.ts";
import { onGround } from "./trajectoryLabels.ts";
import { lineLooks } from "./trajectoryMarks.ts";
import { levelMarks, pointWithLabel, type TrajectoryLayout, yearMark } from "./trajectoryScene.ts";
import { pointKinds, type PointKind, rowWords, type TrajectoryRow } from "./trajectoryRow.ts";
import { verdictStyle } from "#parts/verdicts/verdictStyle.ts";
import { textScale } from "#ui/screen/useContainerWidth.ts";
import { dayWords } from "#messages/words/dates.ts";

interface TipProps {
  readonly row: TrajectoryRow | undefined;
  readonly unit: string;
}

/** The values at the pointer, or at the point that arrow keys have reached. */
const TrajectoryTip = ({ row, unit }: TipProps) =>
  row === undefined ? null : (
    <div className="rounded-plain border border-ink bg-panel px-2 py-1 text-small">
      <p className="font-semibold">{dayWords(row.day)}</p>
      {rowWords(row, unit).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );

/** The groups that recharts renders into, one for each z-index. */
const layers = "[class*='recharts-zIndex-layer']:not([tabindex])";

/**
 * Leaves a chart a single tab stop, its picture. React listens on every layer that recharts renders into, and Chromium
 * makes an SVG element with a listener a tab stop. The layers come after their chart. To be used as a ref around it.
 */
const oneTabStop = (element: Element | null): (() => void) | undefined => {
  if (element === null) return undefined;
  const skip = (): void => {
    for (const layer of element.querySelectorAll(layers)) layer.setAttribute("tabindex", "-1");
  };
  const observer = new MutationObserver(skip);
  observer.observe(element, { childList: true, subtree: true });
  skip();
  return () => observer.disconnect();
};

interface Props {
  readonly layout: TrajectoryLayout;
  /** The figure's name. */
  readonly title: string;
  /** The figure in a sentence. */
  readonly description: string;
}

const still = { isAnimationActive: false, connectNulls: true, activeDot: false } as const;

const alone = { stroke: "none" } as const;

/** The lines between the points of a kind; points of some kinds aren't joined. */
const lines = {
  silence: {
    stroke: "var(--muted)",
    strokeDasharray: lineLooks.silence.dash,
    strokeWidth: lineLooks.silence.weight,
  },
  reading: { stroke: "currentColor", strokeWidth: lineLooks.reading.weight },
  earlier: alone,
  interim: alone,
  baseline: alone,
  target: alone,
} as const satisfies Readonly<Record<PointKind, object>>;

/** Marks of the scene around the position that recharts gives them, scaled to the reader's text size. */
const marksAt = (x: unknown, y: unknown, marks: readonly Mark[]) =>
  typeof x === "number" && typeof y === "number" && marks.length > 0 ? (
    <g transform={`translate(${x} ${y}) scale(${textScale()})`}>
      <SceneMarks marks={marks} />
    </g>
  ) : (
    <g />
  );

/** What recharts passes to the label of a line: the line as a box. */
interface AtLine {
  readonly viewBox?: unknown;
}

const marksAtLine =
  (marks: readonly Mark[]) =>
  ({ viewBox }: AtLine) =>
    typeof viewBox === "object" && viewBox !== null && "x" in viewBox && "y" in viewBox ? (
      marksAt(viewBox.x, viewBox.y, marks)
    ) : (
      <g />
    );

/** The trajectory as an interactive chart, with every mark exactly where the scene has it. */
export const Trajectory = ({ layout, title, description }: Props) => {
  const { model, frame, years, labels } = layout;
  const { rows, days, levels, goal, far, due, asOf, verdict } = model;
  // recharts counts in pixels.
  const scale = textScale();
  const dots = (kind: PointKind) => (dot: { cx?: unknown; cy?: unknown; index?: number }) => {
    const row = rows[dot.index ?? -1];
    return row === undefined ? (
      <g key={kind} />
    ) : (
      <g key={`${kind} ${row.day}`}>
        {row[kind] === undefined
          ? null
          : marksAt(dot.cx, dot.cy, pointWithLabel(kind, row, layout))}
      </g>
    );
  };
  return (
    <div className={verdictStyle[verdict].text} ref={oneTabStop}>
      <ComposedChart
        data={[...rows]}
        desc={description}
        height={frame.height * scale}
        margin={{
          top: frame.top * scale,
          right: (frame.width - frame.right) * scale,
          bottom: 0,
          left: 0,
        }}
        title={title}
        width={frame.width * scale}
      >
        <XAxis
          axisLine={{ stroke: "var(--rule)" }}
          dataKey="day"
          domain={[...days]}
          height={(frame.height - frame.bottom) * scale}
          interval={0}
          tick={({ x, payload }) =>
            marksAt(
              x,
              frame.bottom * scale,
              years.labels.filter(({ day }) => day === payload.value).map(yearMark),
            )
          }
          tickLine={false}
          ticks={years.labels.map(({ day }) => day)}
          type="number"
        />
        <YAxis
          axisLine={false}
          domain={levelRange(model)}
          interval={0}
          tick={({ y, payload }) =>
            marksAt(frame.left * scale, y, levelMarks(Number(payload.value), model))
          }
          tickLine={false}
          ticks={[...levels]}
          type="number"
          width={frame.left * scale}
        />
        {years.days.map((day) => (
          <ReferenceLine key={day} stroke="var(--rule)" x={day} />
        ))}
        {far === undefined ? null : (
          <ReferenceArea fill="var(--ink)" fillOpacity={0.08} y1={goal.aim} y2={far} />
        )}
        {/* Not dotted, as the stretch without a figure is, which would look like a level that is kept. */}
        <ReferenceLine stroke="var(--ink)" strokeOpacity={0.6} y={goal.aim} />
        <ReferenceLine
          label={marksAtLine([labels.due])}
          stroke="var(--ink)"
          strokeOpacity={0.5}
          x={due}
        />
        {layout.showsAsOf ? (
          <ReferenceLine
            label={marksAtLine(labels.asOf === undefined ? [] : onGround(labels.asOf, labels))}
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
          strokeDasharray={lineLooks.path.dash}
          strokeWidth={lineLooks.path.weight}
        />
        {pointKinds.map((kind) => (
          <Line {...still} dataKey={kind} dot={dots(kind)} key={kind} {...lines[kind]} />
        ))}
      </ComposedChart>
    </div>
  );
};
