import { Fragment } from "react";

import { palette } from "#messages/app/palette.ts";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { keyed } from "#ui/keyed.ts";

import type { PaletteItem } from "./paletteItems.ts";

interface Props {
  readonly id: string;
  readonly items: readonly PaletteItem[];
  readonly query: string;
  readonly active: number;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (item: PaletteItem) => void;
}

/** The id of a line, for the field that points at it. */
export const optionId = (list: string, at: number): string => `${list}-${at}`;

interface SaidProps {
  readonly said: PaletteItem["label"];
  readonly query: string;
}

const SaidText = ({ said: { text, lang, pinyin }, query }: SaidProps) => (
  <span lang={lang}>
    <MarkedText pinyin={pinyin} query={query} text={text} />
  </span>
);

/** The lines of the palette. The focus stays in the field; the line it points at is shown. */
export const PaletteList = ({ id, items, query, active, onPoint, onChoose }: Props) => (
  <div
    aria-label={palette.found}
    className="max-h-[60dvh] grow overflow-y-auto overscroll-contain py-1 text-small"
    id={id}
    role="listbox"
  >
    {items.map((item, at) => (
      // The field takes the keys for the list, as the combobox pattern has it.
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
      <div
        aria-selected={at === active}
        className="grid cursor-pointer grid-cols-[minmax(0,1fr)_auto] gap-x-3 px-3 py-1 aria-selected:bg-fill pointer-coarse:py-2.5"
        id={optionId(id, at)}
        key={item.key}
        onClick={() => onChoose(item)}
        onPointerMove={() => {
          if (at !== active) onPoint(at);
        }}
        role="option"
        tabIndex={-1}
      >
        <span className="truncate">
          <SaidText query={query} said={item.label} />
        </span>
        <span className="text-muted">{item.kind}</span>
        {item.details.length === 0 ? null : (
          <span className="col-span-2 truncate text-muted">
            {keyed(item.details, ({ text }) => text).map(([key, said], part) => (
              <Fragment key={key}>
                {part === 0 ? null : palette.between}
                <SaidText query={query} said={said} />
              </Fragment>
            ))}
          </span>
        )}
      </div>
    ))}
  </div>
);
