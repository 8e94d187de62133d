import { createEvent, fireEvent } from "@testing-library/react";
import type { ReactElement } from "react";
import { expect, test, vi } from "vitest";

import { SearchField } from "#app/search/SearchField.tsx";
import { NarrowField } from "#features/filters/facets/NarrowField.tsx";
import { DateField } from "#parts/page/DateField.tsx";
import { BarPanel } from "#ui/bar/BarPanel.tsx";
import { Combobox } from "#ui/forms/Combobox.tsx";
import { renderView } from "#test/support/renderView.tsx";

const answer = vi.fn<(...given: readonly unknown[]) => void>();

/** Every field that handles keys. */
const fields: Readonly<Record<string, ReactElement>> = {
  "of the search": <SearchField />,
  "that narrows a list": (
    <NarrowField found={1} label="Find" onChange={answer} onDown={answer} value="gong" />
  ),
  "that finds one of many": (
    <Combobox
      id="one"
      label="One"
      labelOf={() => undefined}
      onAdd={answer}
      onChoose={answer}
      search={() => ({ options: [{ value: "a", label: "A" }], total: 1 })}
      value={undefined}
      words={{ none: "none", found: () => "1", add: (typed) => typed }}
    />
  ),
  "for a date": <DateField label="Date" means="day" onChange={answer} value={undefined} />,
};

test.each(Object.entries(fields))(
  "the field %s leaves keys to the input method while one composes",
  (_which, field) => {
    answer.mockClear();
    renderView(
      <div data-menu="">
        <button type="button">Menu</button>
        <BarPanel
          anchor={{ id: "panel", label: "Panel", isPinned: false, onClose: answer }}
          size=""
        >
          {field}
        </BarPanel>
      </div>,
    );
    const input = document.querySelector("input") ?? expect.unreachable("no field");
    input.focus();
    fireEvent.change(input, { target: { value: "2024" } });
    answer.mockClear();
    for (const key of ["ArrowDown", "ArrowUp", "Enter", "Escape"]) {
      const before = input.value;
      const press = createEvent.keyDown(input, { key, isComposing: true });
      fireEvent(input, press);
      expect(press.defaultPrevented, key).toBe(false);
      expect(answer, key).not.toHaveBeenCalled();
      expect(input, key).toHaveFocus();
      expect(input.value, key).toBe(before);
    }
  },
);
