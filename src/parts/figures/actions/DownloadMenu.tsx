import type { KeyboardEvent } from "react";

import type { FileForm } from "#export/download.ts";
import { figureActions } from "#messages/charts/figureActions.ts";
import { stepInList } from "#ui/focus/rovingFocus.ts";
import { closePopover } from "#ui/frame/Popover.tsx";

interface Props {
  readonly onChoose: (form: FileForm) => void;
}

const forms = ["png", "svg", "pptx", "xlsx", "csv", "json", "ics"] as const;

/** What a figure can be saved as: arrow keys lead from one to the next. */
export const DownloadMenu = ({ onChoose }: Props) => {
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>): void => {
    if (event.key === "Tab") {
      closePopover(event.currentTarget);
      return;
    }
    const items = [...event.currentTarget.querySelectorAll("button")];
    const at = items.findIndex((item) => item === document.activeElement);
    const next = stepInList(event.key, at, items.length);
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  };
  return (
    <ul className="py-1" onKeyDown={onKeyDown} role="none">
      {forms.map((form, at) => (
        <li key={form} role="none">
          <button
            className="w-full px-4 py-2 text-left hover:bg-fill pointer-coarse:min-h-11"
            data-first={at === 0 ? true : undefined}
            onClick={({ currentTarget }) => {
              closePopover(currentTarget);
              onChoose(form);
            }}
            role="menuitem"
            tabIndex={-1}
            type="button"
          >
            {figureActions[form]}
          </button>
        </li>
      ))}
    </ul>
  );
};
