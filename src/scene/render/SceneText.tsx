import { type ComponentType, createContext, memo, use } from "react";

import { runsOf } from "#scene/han.ts";
import { LEADING, SMALL, type TextMark } from "#scene/mark.ts";
import { tenth } from "#scene/scale.ts";
import { language } from "#messages/language.ts";

import { reachedClasses } from "./reachedClasses.ts";
import { tokenClasses } from "./tokenClasses.ts";
import { transformOf } from "./transform.ts";

interface LineProps {
  readonly text: string;
}

const PlainLine = ({ text }: LineProps) => {
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

/** A line in the language of the page, in which Chinese needs no markup of its own. */
const OwnLine = ({ text }: LineProps) => text;

const isChinese = language.tag.startsWith("zh");

/** Whether a line is all Chinese: it is then one element with its language. */
const isAllHan = (text: string): boolean => runsOf(text).every(({ isHan }) => isHan);

/** The component that renders a line of text in the scenes below it: a view may highlight search terms. */
export const LineOfText = createContext<ComponentType<LineProps>>(PlainLine);

/** The classes of where a text begins; in a page they take less than an attribute of each. */
const anchors = { start: "", middle: " [text-anchor:middle]", end: " [text-anchor:end]" } as const;

interface Props {
  readonly mark: TextMark;
}

/** Whether two texts render the same: while a figure moves it is laid out anew, and most of its texts don't change. */
const isAlike = (one: Props, other: Props): boolean =>
  one.mark === other.mark || JSON.stringify(one.mark) === JSON.stringify(other.mark);

/** A text of a scene; the picture around it has the size of most. */
export const SceneText = memo(({ mark }: Props) => {
  const given = use(LineOfText);
  const Line = given === PlainLine && isChinese && mark.lang === undefined ? OwnLine : given;
  const { x, y, lines, across, fill, size = SMALL, face, leading = LEADING, turn } = mark;
  const weight = mark.weight === "strong" ? " font-semibold" : "";
  const halo =
    mark.halo === undefined
      ? ""
      : ` ${tokenClasses[mark.halo].stroke} stroke-3 [paint-order:stroke] [stroke-linejoin:round]`;
  const reached = mark.reached === undefined ? "" : ` ${reachedClasses[mark.reached]}`;
  const turned = turn === undefined ? undefined : transformOf({ x, y, turn });
  const left = turned === undefined ? tenth(x) : 0;
  const base = turned === undefined ? tenth(y) : 0;
  return (
    <text
      className={`${tokenClasses[fill].fill}${anchors[mark.anchor ?? "start"]}${weight}${halo}${reached}${face === undefined ? "" : " font-serif"}`}
      fontSize={size === SMALL ? undefined : size}
      lang={mark.lang}
      transform={turned}
      x={left}
      y={base}
    >
      {lines.length === 1
        ? lines.map((line) => <Line key={line} text={line} />)
        : lines.map((line, at) => {
            const key = across === undefined ? `${at} ${line}` : across[at];
            const isOne = Line === PlainLine && isAllHan(line);
            return (
              <tspan
                dy={across === undefined ? (at === 0 ? 0 : leading) : undefined}
                key={key}
                lang={isOne ? "zh" : undefined}
                x={across === undefined ? left : tenth(across[at] ?? 0)}
              >
                {isOne ? line : <Line text={line} />}
              </tspan>
            );
          })}
    </text>
  );
}, isAlike);
SceneText.displayName = "SceneText";
