import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";

import {
  type PictureLook,
  pictureShapes,
  type PixelSize,
  readSize,
  sideLimits,
  sizeOf,
  defaultFreeSize,
} from "#scene/render/pictureSize.ts";
import { downloadMenu, pictureSize } from "#messages/files/figureMenus.ts";
import { stepInList } from "#ui/focus/rovingFocus.ts";
import { closePopover } from "#ui/overlay/Popover.tsx";

import { copyAs, type FigureHere, save } from "./figureExport.ts";
import { keepLook, keptLook } from "./keptLook.ts";

interface Props {
  readonly figure: FigureHere;
}

const saved = ["png", "svg", "pptx", "xlsx", "csv", "json", "ics"] as const;
const copied = ["picture", "table", "sentence"] as const;
const densities = [2, 3] as const;
const themes = [undefined, "light", "dark"] as const;

const item = "px-4 py-2 text-left hover:bg-fill pointer-coarse:min-h-11";

interface ChoiceProps<Value> {
  readonly name: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly wordsOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** A choice of a few values, in a row. */
const Choice = <Value,>({ name, values, chosen, wordsOf, onChoose }: ChoiceProps<Value>) => (
  <div aria-label={name} className="flex items-baseline border-b border-rule" role="group">
    {values.map((value) => (
      <button
        aria-checked={value === chosen}
        className={`${item} grow px-2 text-center aria-checked:bg-ink aria-checked:text-paper`}
        key={wordsOf(value)}
        onClick={() => onChoose(value)}
        role="menuitemradio"
        tabIndex={value === chosen ? 0 : -1}
        type="button"
      >
        {wordsOf(value)}
      </button>
    ))}
  </div>
);

interface SidesProps {
  readonly size: PixelSize;
  readonly onSize: (size: PixelSize | undefined) => void;
}

/** Width and height of a picture in pixels, to be typed; what is wrong with them is named. */
const Sides = ({ size, onSize }: SidesProps) => {
  const id = useId();
  const [typed, setTyped] = useState({ width: String(size.width), height: String(size.height) });
  const read = readSize(typed.width, typed.height);
  const fault = "fault" in read ? read.fault : undefined;
  const type = (next: typeof typed): void => {
    setTyped(next);
    const now = readSize(next.width, next.height);
    onSize("size" in now ? now.size : undefined);
  };
  return (
    <div className="border-b border-rule px-4 py-2">
      <div className="flex gap-4">
        {(["width", "height"] as const).map((side) => {
          const isWrong = fault === side || fault === "ratio";
          return (
            <label className="flex items-center gap-1.5" htmlFor={`${id}-${side}`} key={side}>
              <span className="text-muted">{pictureSize.sides[side]}</span>
              <input
                aria-describedby={isWrong ? `${id}-fault` : undefined}
                aria-invalid={isWrong}
                autoComplete="off"
                className="h-7 w-16 rounded-plain border border-rule bg-panel px-1.5 aria-invalid:border-missed pointer-coarse:h-11"
                id={`${id}-${side}`}
                inputMode="numeric"
                maxLength={12}
                onChange={({ target }) => type({ ...typed, [side]: target.value })}
                value={typed[side]}
              />
            </label>
          );
        })}
      </div>
      <p className="mt-1 max-w-72 text-muted" id={`${id}-fault`} role="status">
        {fault === undefined ? (
          pictureSize.limits(sideLimits)
        ) : (
          <span className="text-missed">
            {pictureSize.faults[fault]({ ...typed, ...sideLimits })}
          </span>
        )}
      </p>
    </div>
  );
};

interface ItemProps {
  readonly first?: boolean;
  /** What has to be put right before; then it gets the focus. */
  readonly isBarred?: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

const Item = ({ first, isBarred = false, onChoose, children }: ItemProps) => (
  <button
    aria-disabled={isBarred}
    className={`${item} block w-full aria-disabled:opacity-50`}
    data-first={first === true ? true : undefined}
    onClick={({ currentTarget }) => {
      if (isBarred) {
        const wrong = '[aria-invalid="true"]';
        currentTarget.closest("[popover]")?.querySelector<HTMLElement>(wrong)?.focus();
        return;
      }
      closePopover(currentTarget);
      onChoose();
    }}
    role="menuitem"
    tabIndex={first === true ? 0 : -1}
    type="button"
  >
    {children}
  </button>
);

/** Whether a field needs the keys that lead from one item to the next. */
const keepsKey = ({ key, target }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement && key !== "ArrowUp" && key !== "ArrowDown";

/** The look of pictures, and the formats to save or copy; arrow keys move between all of it. */
export const DownloadMenu = ({ figure }: Props) => {
  // It may load after its popover opens, when that has already placed the focus.
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector<HTMLElement>("[data-first]")?.focus(), []);
  // What was chosen at another figure holds here too.
  const [look, setLook] = useState<PictureLook>(keptLook);
  const [isSized, setSized] = useState(true);
  const choose = (next: PictureLook): void => {
    setLook(next);
    setSized(true);
    keepLook(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (keepsKey(event)) return;
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>("button, input")];
    const at = items.findIndex((one) => one === document.activeElement);
    const next = stepInList(event.key, at, items.length);
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Element) || currentTarget.contains(relatedTarget)) return;
    // Its button gets the focus while it closes.
    const id = currentTarget.closest("[popover]")?.id;
    if (relatedTarget.getAttribute("popovertarget") !== id) closePopover(currentTarget);
  };
  const size = sizeOf(look);
  const isBarred = look.shape === "free" && !isSized;
  return (
    <div className="pb-1" onBlur={onBlur} onKeyDown={onKeyDown} ref={menu} role="none">
      <div aria-label={downloadMenu.look} role="menu">
        <Choice
          chosen={look.shape}
          name={downloadMenu.shape}
          onChoose={(shape) => choose({ ...look, shape })}
          values={pictureShapes}
          wordsOf={(shape) => downloadMenu.shapes[shape]}
        />
        {size === undefined ? (
          <Choice
            chosen={look.density}
            name={downloadMenu.density}
            onChoose={(density) => choose({ ...look, density })}
            values={densities}
            wordsOf={downloadMenu.times}
          />
        ) : null}
        <Choice
          chosen={look.theme}
          name={downloadMenu.theme}
          onChoose={(theme) => choose({ ...look, theme })}
          values={themes}
          wordsOf={(theme) => downloadMenu.themes[theme ?? "shown"]}
        />
      </div>
      {size === undefined ? null : look.shape === "free" ? (
        <Sides
          onSize={(free) => {
            if (free === undefined) setSized(false);
            else choose({ ...look, free });
          }}
          size={look.free ?? defaultFreeSize}
        />
      ) : (
        <p className="border-b border-rule px-4 py-2 text-muted">
          {pictureSize.pixels(size.width, size.height)}
        </p>
      )}
      <div aria-label={downloadMenu.forms} role="menu">
        {saved.map((form, at) => (
          <Item
            first={at === 0}
            isBarred={isBarred && (form === "png" || form === "svg")}
            key={form}
            onChoose={() => void save(figure, form, look)}
          >
            {downloadMenu[form]}
          </Item>
        ))}
        {copied.map((form) => (
          <Item
            isBarred={isBarred && form === "picture"}
            key={form}
            onChoose={() => void copyAs(figure, form, look)}
          >
            {downloadMenu.copy[form]}
          </Item>
        ))}
      </div>
    </div>
  );
};
