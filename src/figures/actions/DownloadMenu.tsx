import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

import type { PictureLook } from "#export/download.ts";
import { downloadMenu } from "#messages/files/figureMenus.ts";
import { stepInList } from "#ui/focus/rovingFocus.ts";
import { closePopover } from "#ui/overlay/Popover.tsx";

import { copyAs, type FigureHere, save } from "./figureExport.ts";

interface Props {
  readonly figure: FigureHere;
  readonly look: PictureLook;
  readonly onLook: (look: PictureLook) => void;
}

const saved = ["png", "svg", "pptx", "xlsx", "csv", "json", "ics"] as const;
const copied = ["picture", "table", "sentence"] as const;
const shapes = ["shown", "16:9", "4:3", "square"] as const;
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
        tabIndex={-1}
        type="button"
      >
        {wordsOf(value)}
      </button>
    ))}
  </div>
);

interface ItemProps {
  readonly first?: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

const Item = ({ first, onChoose, children }: ItemProps) => (
  <button
    className={`${item} block w-full`}
    data-first={first === true ? true : undefined}
    onClick={({ currentTarget }) => {
      closePopover(currentTarget);
      onChoose();
    }}
    role="menuitem"
    tabIndex={-1}
    type="button"
  >
    {children}
  </button>
);

/** The look of pictures, and the formats to save or copy; arrow keys move between the items. */
export const DownloadMenu = ({ figure, look, onLook }: Props) => {
  // It may load after its popover opens, when that has already placed the focus.
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector<HTMLElement>("[data-first]")?.focus(), []);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === "Tab") {
      closePopover(event.currentTarget);
      return;
    }
    const items = [...event.currentTarget.querySelectorAll("button")];
    const at = items.findIndex((one) => one === document.activeElement);
    const next = stepInList(event.key, at, items.length);
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  };
  return (
    <div className="pb-1" onKeyDown={onKeyDown} ref={menu} role="none">
      <Choice
        chosen={look.shape}
        name={downloadMenu.shape}
        onChoose={(shape) => onLook({ ...look, shape })}
        values={shapes}
        wordsOf={(shape) => downloadMenu.shapes[shape]}
      />
      <Choice
        chosen={look.theme}
        name={downloadMenu.theme}
        onChoose={(theme) => onLook({ ...look, theme })}
        values={themes}
        wordsOf={(theme) => downloadMenu.themes[theme ?? "shown"]}
      />
      <Choice
        chosen={look.density}
        name={downloadMenu.density}
        onChoose={(density) => onLook({ ...look, density })}
        values={densities}
        wordsOf={downloadMenu.times}
      />
      {saved.map((form, at) => (
        <Item first={at === 0} key={form} onChoose={() => void save(figure, form, look)}>
          {downloadMenu[form]}
        </Item>
      ))}
      {copied.map((form) => (
        <Item key={form} onChoose={() => void copyAs(figure, form, look)}>
          {downloadMenu.copy[form]}
        </Item>
      ))}
    </div>
  );
};
