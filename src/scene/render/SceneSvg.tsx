import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { type ComponentProps, memo, type ReactNode, type Ref } from "react";

import { type GroupMark, type Mark, type Meaning, SMALL, type TextMark } from "#scene/mark.ts";
import { tenth } from "#scene/scale.ts";
import { hasLinks, type Scene } from "#scene/scene.ts";
import { rem } from "#ui/screen/rem.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { opacityOf } from "./opacity.ts";
import { reachedClasses } from "./reachedClasses.ts";
import { SceneText } from "./SceneText.tsx";
import { spoken } from "./spoken.ts";
import { tokenClasses } from "./tokenClasses.ts";
import { transformOf } from "./transform.ts";

/**
 * What a figure does on key and pointer events on a mark with a link; whether the mark is the current page, and which
 * of the view's own parameters it changes.
 */
type Handling = Pick<
  ComponentProps<typeof RouteLink>,
  "aria-current" | "change" | "onClick" | "onFocus" | "onKeyDown" | "onPointerEnter" | "tabIndex"
>;

type Handle = ((meaning: Meaning) => Handling) | undefined;

type Outline = Exclude<Mark, GroupMark | TextMark | { kind: "hit" }>;

/** Class names by their parts: there are few combinations, and one frame of the timeline needs hundreds. */
const classesByKey = new Map<string, string>();

/** The classes of the usual weights of strokes. */
const weights: ReadonlyMap<number, string> = new Map([
  [1.25, "stroke-[1.25]"],
  [1.5, "stroke-[1.5]"],
  [1.75, "stroke-[1.75]"],
  [2, "stroke-2"],
  [2.5, "stroke-[2.5]"],
  [4.5, "stroke-[4.5]"],
]);

const classesOf = (mark: Outline): string => {
  const { fill, stroke, weight = 1, reached } = mark;
  const hasHoles = mark.kind === "path" && mark.holes === true;
  const key = `${fill} ${stroke} ${weight} ${hasHoles} ${reached}`;
  const cached = classesByKey.get(key);
  if (cached !== undefined) return cached;
  const classes = [
    fill === undefined ? "fill-none" : tokenClasses[fill].fill,
    stroke === undefined ? "" : tokenClasses[stroke].stroke,
    weights.get(weight) ?? "",
    hasHoles ? "[fill-rule:evenodd]" : "",
    reached === undefined ? "" : reachedClasses[reached],
  ]
    .filter((one) => one !== "")
    .join(" ");
  classesByKey.set(key, classes);
  return classes;
};

/** The attributes that all outlines share. */
const inkOf = (mark: Outline) => ({
  className: classesOf(mark),
  strokeDasharray: mark.dash,
  strokeLinecap: mark.round === true ? ("round" as const) : undefined,
  strokeWidth: weights.has(mark.weight ?? 1) ? undefined : mark.weight,
  ...opacityOf(mark),
});

/** The element of a mark, regardless of its meaning. */
const shapeOf = (mark: Mark, handle: Handle, key?: string): ReactNode => {
  switch (mark.kind) {
    case "path":
      return (
        <path
          key={key}
          d={mark.d}
          transform={mark.at === undefined ? undefined : transformOf(mark.at)}
          {...inkOf(mark)}
        />
      );
    case "rect":
      return (
        <rect
          key={key}
          height={tenth(mark.height)}
          width={tenth(mark.width)}
          x={tenth(mark.x)}
          y={tenth(mark.y)}
          {...inkOf(mark)}
        />
      );
    case "circle":
      return <circle key={key} cx={tenth(mark.x)} cy={tenth(mark.y)} r={mark.r} {...inkOf(mark)} />;
    case "line":
      return (
        <line
          key={key}
          x1={tenth(mark.x1)}
          x2={tenth(mark.x2)}
          y1={tenth(mark.y1)}
          y2={tenth(mark.y2)}
          {...inkOf(mark)}
        />
      );
    case "text":
      return <SceneText key={key} mark={mark} />;
    case "hit":
      return (
        <rect
          key={key}
          className={`fill-transparent ${mark.reached === undefined ? "" : reachedClasses[mark.reached]}`}
          height={tenth(mark.height)}
          rx={mark.corner}
          width={tenth(mark.width)}
          x={tenth(mark.x)}
          y={tenth(mark.y)}
        />
      );
    case "group":
      return <Marks key={key} handle={handle} marks={mark.marks} />;
  }
};

const MeantMark = ({ mark, means, handle }: { mark: Mark; means: Meaning; handle: Handle }) => {
  const { name, hint, destination, focus } = means;
  const inner = (
    <>
      {hint === undefined ? null : <title>{hint}</title>}
      {shapeOf(mark, handle)}
    </>
  );
  if (destination === undefined) {
    return (
      <g {...spoken(name)} role="img">
        {inner}
      </g>
    );
  }
  const { path, selection } = destination;
  return (
    <RouteLink
      {...spoken(name)}
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

interface MarksProps {
  readonly marks: readonly Mark[];
  readonly handle?: Handle;
}

/**
 * Draws marks within an SVG, which says the size of most texts (`fontSize={SMALL}`): of a scene, or of a part of it that
 * is redrawn separately. Keys are set on the marks' own elements: a fragment around each would cost as much as the mark.
 */
export const Marks = memo(({ marks, handle }: MarksProps): ReactNode =>
  marks.map((mark, index) => {
    const { means } = mark;
    const key = means?.id ?? String(index);
    const drawn =
      means === undefined ? (
        shapeOf(mark, handle, key)
      ) : (
        <MeantMark handle={handle} key={key} mark={mark} means={means} />
      );
    return mark.kind === "group" && mark.at !== undefined ? (
      <g
        aria-hidden={mark.isDecorative}
        aria-label={mark.name}
        key={key}
        role={mark.name === undefined ? undefined : "group"}
        transform={transformOf(mark.at)}
      >
        {drawn}
      </g>
    ) : (
      drawn
    );
  }),
);

/** Marks without an SVG around them, for one that the caller draws. */
export const SceneMarks = ({ marks }: { readonly marks: readonly Mark[] }) => (
  <g fontSize={SMALL}>
    <Marks handle={undefined} marks={marks} />
  </g>
);

interface Props {
  readonly scene: Scene;
  /** True where text beside it says the same: then it isn't read out twice. */
  readonly isHidden?: boolean;
  readonly className?: string;
  /** Whether it is centred in a container that is wider than it. */
  readonly isCentred?: boolean;
  /** The id of an element that describes it further, as its keys. */
  readonly describedBy?: string;
  /** Key and pointer handlers of marks with links. */
  readonly handle?: (meaning: Meaning) => Handling;
  readonly ref?: Ref<SVGSVGElement>;
}

/** Draws a scene on the screen: tokens become classes, marks with a destination become links. */
export const SceneSvg = ({
  scene,
  isHidden = false,
  isCentred = false,
  className = "",
  describedBy,
  handle,
  ref,
}: Props) => {
  const { width, height, title, description, marks } = scene;
  const { "aria-description": rest, ...named } = spoken(title);
  const described = [rest, description].filter((words) => words !== undefined).join(" ");
  return (
    <svg
      {...(isHidden
        ? { "aria-hidden": true }
        : {
            ...named,
            "aria-description": described === "" ? undefined : described,
            role: hasLinks(marks) ? "group" : "img",
          })}
      aria-describedby={describedBy}
      className={`block h-auto max-w-full overflow-visible ${className}`}
      fontSize={SMALL}
      height={rem(height)}
      preserveAspectRatio={isCentred ? "xMidYMin" : "xMinYMin"}
      ref={ref}
      viewBox={`0 0 ${tenth(width)} ${tenth(height)}`}
      width={rem(width)}
    >
      <Marks handle={handle} marks={marks} />
    </svg>
  );
};
