import { type ComponentProps, Fragment, type ReactNode, type Ref } from "react";

import { runsOf } from "#charts/scene/han.ts";
import {
  type GroupMark,
  type Mark,
  type Meaning,
  SMALL,
  type TextMark,
  LEADING,
} from "#charts/scene/mark.ts";
import { hasLinks, type Scene } from "#charts/scene/scene.ts";
import { selecting } from "#domain/selection/selection.ts";
import { rem } from "#ui/rem.ts";
import { RouteLink } from "#ui/RouteLink.tsx";

import { tokenClasses } from "./tokenClasses.ts";
import { tenth, transformOf } from "./transform.ts";

/**
 * What a figure does with keys and pointers on a mark that leads somewhere; whether it is where one is, and
 * what it changes in the view's own parameters.
 */
type Handling = Pick<
  ComponentProps<typeof RouteLink>,
  "aria-current" | "change" | "onFocus" | "onKeyDown" | "onPointerEnter" | "tabIndex"
>;

type Handle = ((meaning: Meaning) => Handling) | undefined;

const reachedClasses = {
  underlined: "group-hover:underline",
  solid: "group-hover:opacity-100 group-focus:opacity-100",
  faded: "group-hover:opacity-85",
  outlined: "group-hover:stroke-ink group-focus-visible:stroke-accent group-focus-visible:stroke-2",
} as const;

/** What all outlines have in common. */
const inkOf = (mark: Exclude<Mark, GroupMark | TextMark | { kind: "hit" }>) => {
  const { fill, stroke, weight, dash, round, opacity, reached } = mark;
  const classes = [
    fill === undefined ? "fill-none" : tokenClasses[fill].fill,
    stroke === undefined ? "" : tokenClasses[stroke].stroke,
    reached === undefined ? "" : reachedClasses[reached],
  ];
  return {
    className: classes.filter((one) => one !== "").join(" "),
    opacity,
    strokeDasharray: dash,
    strokeLinecap: round === true ? ("round" as const) : undefined,
    strokeWidth: weight,
  };
};

const Line = ({ text }: { readonly text: string }) => {
  const runs = runsOf(text);
  if (!runs.some(({ isHan }) => isHan)) return text;
  return runs.map((run, at) => {
    const key = `${at} ${run.text}`;
    return (
      <tspan key={key} lang={run.isHan ? "zh" : undefined}>
        {run.text}
      </tspan>
    );
  });
};

const Text = ({ mark }: { readonly mark: TextMark }) => {
  const { x, y, lines, fill, size = SMALL, weight, face, leading = LEADING, turn } = mark;
  const halo =
    mark.halo === undefined
      ? ""
      : ` ${tokenClasses[mark.halo].stroke} stroke-3 [paint-order:stroke]`;
  const reached = mark.reached === undefined ? "" : ` ${reachedClasses[mark.reached]}`;
  const turned = turn === undefined ? undefined : transformOf({ x, y, turn });
  const left = turned === undefined ? tenth(x) : 0;
  const base = turned === undefined ? tenth(y) : 0;
  return (
    <text
      className={`${tokenClasses[fill].fill}${halo}${reached}${face === undefined ? "" : " font-serif"}`}
      fontSize={size}
      fontWeight={weight === "strong" ? 600 : undefined}
      strokeLinejoin={mark.halo === undefined ? undefined : "round"}
      textAnchor={mark.anchor}
      transform={turned}
      x={left}
      y={base}
    >
      {lines.length === 1
        ? lines.map((line) => <Line key={line} text={line} />)
        : lines.map((line, at) => {
            const key = `${at} ${line}`;
            return (
              <tspan dy={at === 0 ? 0 : leading} key={key} x={left}>
                <Line text={line} />
              </tspan>
            );
          })}
    </text>
  );
};

/** A mark as it is seen, whatever it means. */
const shapeOf = (mark: Mark, handle: Handle): ReactNode => {
  switch (mark.kind) {
    case "path":
      return (
        <path
          d={mark.d}
          fillRule={mark.holes === true ? "evenodd" : undefined}
          transform={mark.at === undefined ? undefined : transformOf(mark.at)}
          {...inkOf(mark)}
        />
      );
    case "rect":
      return (
        <rect
          height={tenth(mark.height)}
          width={tenth(mark.width)}
          x={tenth(mark.x)}
          y={tenth(mark.y)}
          {...inkOf(mark)}
        />
      );
    case "circle":
      return <circle cx={tenth(mark.x)} cy={tenth(mark.y)} r={mark.r} {...inkOf(mark)} />;
    case "line":
      return (
        <line
          x1={tenth(mark.x1)}
          x2={tenth(mark.x2)}
          y1={tenth(mark.y1)}
          y2={tenth(mark.y2)}
          {...inkOf(mark)}
        />
      );
    case "text":
      return <Text mark={mark} />;
    case "hit":
      return (
        <rect
          className={`fill-transparent ${mark.reached === undefined ? "" : reachedClasses[mark.reached]}`}
          height={mark.height}
          rx={mark.corner}
          width={mark.width}
          x={tenth(mark.x)}
          y={tenth(mark.y)}
        />
      );
    case "group":
      return <Marks handle={handle} marks={mark.marks} />;
  }
};

const MeantMark = ({ mark, means, handle }: { mark: Mark; means: Meaning; handle: Handle }) => {
  const { name, hint, leadsTo, focus } = means;
  const inner = (
    <>
      {hint === undefined ? null : <title>{hint}</title>}
      {shapeOf(mark, handle)}
    </>
  );
  if (leadsTo === undefined) {
    return (
      <g aria-label={name} role="img">
        {inner}
      </g>
    );
  }
  const { path, selection } = leadsTo;
  return (
    <RouteLink
      aria-label={name}
      change={selection && selecting(selection)}
      className="group"
      tabIndex={focus === "skip" ? -1 : undefined}
      to={path}
      {...handle?.(means)}
    >
      {inner}
    </RouteLink>
  );
};

const Marks = ({ marks, handle }: { readonly marks: readonly Mark[]; readonly handle: Handle }) =>
  marks.map((mark, index) => {
    const { means } = mark;
    const key = means?.id ?? `${mark.kind} ${index}`;
    const at = mark.kind === "group" ? mark.at : undefined;
    const drawn =
      means === undefined ? (
        shapeOf(mark, handle)
      ) : (
        <MeantMark handle={handle} mark={mark} means={means} />
      );
    return at === undefined ? (
      <Fragment key={key}>{drawn}</Fragment>
    ) : (
      <g key={key} transform={transformOf(at)}>
        {drawn}
      </g>
    );
  });

/** Marks by themselves, for a picture that somebody else draws. */
export const SceneMarks = ({ marks }: { readonly marks: readonly Mark[] }) => (
  <Marks handle={undefined} marks={marks} />
);

interface Props {
  readonly scene: Scene;
  /** True where the same stands beside it in words: then it isn't read out twice. */
  readonly isHidden?: boolean;
  readonly className?: string;
  /** Keys and pointers on marks that lead somewhere. */
  readonly handle?: (meaning: Meaning) => Handling;
  readonly ref?: Ref<SVGSVGElement>;
}

/** Draws a scene on the screen: tokens become classes, marks that lead somewhere become links. */
export const SceneSvg = ({ scene, isHidden = false, className = "", handle, ref }: Props) => {
  const { width, height, title, marks } = scene;
  return (
    <svg
      {...(isHidden
        ? { "aria-hidden": true }
        : { "aria-label": title, role: hasLinks(marks) ? "group" : "img" })}
      className={`block h-auto max-w-full overflow-visible ${className}`}
      ref={ref}
      viewBox={`0 0 ${tenth(width)} ${tenth(height)}`}
      width={rem(width)}
    >
      <Marks handle={handle} marks={marks} />
    </svg>
  );
};
