import { setting, valueIn } from "#domain/query/parameters/parameter.ts";
import { queryText } from "#domain/query/selection/selectionCodecs.ts";
import { useEffect, useId, useRef, useState } from "react";

import { shell } from "#messages/app/shell.ts";
import { isTyping } from "#ui/focus/isTyping.ts";
import { useNavigation } from "#ui/navigation.tsx";

import { isSlashOn } from "./slashKey.ts";
import { pageAt } from "#app/pages/pages.ts";

interface Props {
  /** Called when the reader focuses the search. */
  readonly onFocus: () => void;
}

/**
 * The search text of the selection. The key `/` focuses it unless switched off; continuous typing makes one
 * history entry.
 */
export const SearchField = ({ onFocus }: Props) => {
  const { change, go, parameters, path } = useNavigation();
  const query = valueIn(parameters, queryText);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const typing = useRef(false);
  const [text, setText] = useState(query);
  // The address may change without typing, by a removed chip or a step back.
  useEffect(() => {
    if (query.trim() === (input.current?.value ?? "").trim()) return;
    setText(query);
    typing.current = false;
  }, [query]);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey) return;
      if (isTyping(event.target) || !isSlashOn()) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, []);
  return (
    <form
      className="order-last w-full min-w-0 pb-2 sm:order-none sm:ml-auto sm:w-60 sm:py-1.5 xl:w-68"
      onSubmit={(event) => {
        event.preventDefault();
        // A page of one thing has no list of results.
        if (query !== "" && pageAt(path)?.filters !== "list") go("/records");
      }}
      role="search"
    >
      <label className="sr-only" htmlFor={id}>
        {shell.search}
      </label>
      <input
        className="h-11 w-full rounded-plain border border-rule bg-paper px-2 text-small text-ellipsis placeholder:text-muted lg:h-8"
        id={id}
        maxLength={200}
        onBlur={() => {
          typing.current = false;
        }}
        onChange={(event) => {
          const next = event.target.value;
          setText(next);
          change(setting(queryText, next), { replace: typing.current });
          typing.current = true;
        }}
        onFocus={onFocus}
        placeholder={shell.searchHint}
        ref={input}
        type="search"
        value={text}
      />
    </form>
  );
};
