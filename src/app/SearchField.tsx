import { useEffect, useId, useRef, useState } from "react";

import { isTyping } from "#ui/isTyping.ts";
import { setParameter, useNavigation } from "#ui/navigation.tsx";

import { isSlashOn } from "./slashKey.ts";
import { texts } from "./texts.ts";

interface Props {
  readonly query: string;
  readonly onFocus: (() => void) | undefined;
}

/**
 * The text of the selection. `/` leads to it, unless that is switched off; one stretch of typing is
 * one history entry.
 */
export const SearchField = ({ query, onFocus }: Props) => {
  const { change } = useNavigation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const typing = useRef(false);
  const [text, setText] = useState(query);
  // The address may change without typing: a chip removed, a step back.
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
    <form onSubmit={(event) => event.preventDefault()} role="search">
      <label className="sr-only" htmlFor={id}>
        {texts.search}
      </label>
      <input
        className="h-8 w-32 rounded-plain border border-rule bg-paper px-2 text-small placeholder:text-muted sm:w-60"
        id={id}
        maxLength={200}
        onBlur={() => {
          typing.current = false;
        }}
        onChange={(event) => {
          const next = event.target.value;
          setText(next);
          change(setParameter("q", next.trim() === "" ? undefined : next), {
            replace: typing.current,
          });
          typing.current = true;
        }}
        onFocus={onFocus}
        placeholder={texts.searchHint}
        ref={input}
        type="search"
        value={text}
      />
    </form>
  );
};
