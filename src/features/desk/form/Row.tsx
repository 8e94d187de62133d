import type { ReactNode } from "react";

import { desk } from "#messages/desk/desk.ts";
import { isWithin } from "#features/desk/state/path.ts";

import { fieldId, helpId, useEditing } from "./editing.ts";
import { Sign } from "./Sign.tsx";

const { record: words } = desk;

/** The row of a field: its label, its control with what is wrong, and the line that its value came from. */
export const Row = ({
  path,
  label,
  help,
  children,
}: {
  readonly path: string;
  readonly label: string;
  readonly help: string;
  readonly children: ReactNode;
}) => {
  const { lines, questionedPaths } = useEditing();
  const ofField = lines.filter(({ field }) => field === path);
  return (
    <div className="group/row relative grid gap-x-3 gap-y-1 border-t border-rule py-1.5 @xl:grid-cols-[7rem_minmax(0,1fr)_9.5rem]">
      <label className="text-small text-muted" htmlFor={fieldId(path)} title={help}>
        {label}
        {questionedPaths.has(path) ? <span className="font-bold text-behind"> ?</span> : null}
      </label>
      <div className="min-w-0">{children}</div>
      <ul className="min-w-0 text-small">
        {ofField.map(({ line, text, confidence }) => (
          <li className="wrap-anywhere" key={`${line} ${text}`}>
            {/* In full it stands in the source text beside the form. */}
            <q className="line-clamp-2 text-muted">{text}</q>
            <span>{words.lineState(line, words.confidence[confidence])}</span>
          </li>
        ))}
      </ul>
      {help === "" ? null : (
        <p
          className={`hidden text-small text-muted ${
            // Over the rows below, so that nothing moves while somebody presses another field.
            ofField.length === 0
              ? "@xl:group-focus-within/row:absolute @xl:group-focus-within/row:top-1.5 @xl:group-focus-within/row:right-0 @xl:group-focus-within/row:z-10 @xl:group-focus-within/row:block @xl:group-focus-within/row:w-[9.5rem] @xl:group-focus-within/row:bg-paper"
              : ""
          }`}
          id={helpId(path)}
        >
          {help}
        </p>
      )}
    </div>
  );
};

/** What is wrong with a field, or with what is in it where that has no control of its own. */
export const useFaults = (path: string, isWhole: boolean) => {
  const { faults } = useEditing();
  return faults.filter(({ field }) => (isWhole ? isWithin(field, path) : field === path));
};

export const Faults = ({ path, isWhole }: { readonly path: string; readonly isWhole: boolean }) => {
  const faults = useFaults(path, isWhole);
  return faults.length === 0 ? null : (
    <ul className="text-small" id={`${fieldId(path)}-faults`}>
      {faults.map(({ message, isWarning }) => (
        <li className={isWarning ? "text-behind" : "text-missed"} key={message}>
          <Sign is={isWarning ? "warning" : "wrong"} /> {message}
        </li>
      ))}
    </ul>
  );
};
