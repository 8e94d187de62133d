import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";

import { pageAt } from "#app/pages/pages.ts";
import { PartBoundary } from "#app/shell/PartBoundary.tsx";
import { isSlashOn } from "#app/shell/slashKey.ts";
import { setting } from "#domain/query/parameters/parameter.ts";
import { queryText } from "#domain/query/selection/selectionCodecs.ts";
import type { ListProps } from "#features/search/SearchList.tsx";
import { shell } from "#messages/app/shell.ts";
import { isTyping } from "#ui/focus/isTyping.ts";
import { Button, focusHeadingIfLost } from "#ui/frame/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { lazy } from "#ui/screen/lazy.tsx";

import { searchGround } from "./ground.ts";

const AppSearch = lazy(() => import("./AppSearch.tsx"), "AppSearch");

/**
 * The one search, which Ctrl or ⌘ with K leads to, and `/` unless switched off. The list below it is loaded when one
 * turns to the field; until then, and if it can't be loaded, Enter filters the views by the text.
 */
export const SearchField = () => {
  const { go, path } = useNavigation();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<Element>(null);
  const keysRef: ListProps["keysRef"] = useRef(undefined);
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  // Undefined while nothing is listed, empty while the keys are at no entry.
  const [active, setActive] = useState<string>();
  const listPath = pageAt(path)?.filters === "list" ? path : "/records";

  const open = (): void => {
    searchGround.get()?.search.want();
    setOpen(true);
    setWasOpen(true);
  };
  const leave = (): void => {
    const before = cameFrom.current;
    cameFrom.current = null;
    setText("");
    setOpen(false);
    // The field, or the button beside it.
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && input.current?.form?.contains(focused) === true)
      focused.blur();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
  const finish: ListProps["onDone"] = (done) => {
    if (done !== "ran") cameFrom.current = null;
    leave();
    // The heading says what the views show now.
    if (done === "changed") focusHeadingIfLost();
  };

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      const isMeta = event.ctrlKey || event.metaKey;
      const isShortcut = isMeta
        ? event.key.toLowerCase() === "k"
        : event.key === "/" && !isTyping(event.target) && isSlashOn();
      if (!isShortcut) return;
      event.preventDefault();
      const field = input.current;
      if (document.activeElement === field) leave();
      else {
        cameFrom.current = document.activeElement;
        field?.focus({ preventScroll: true });
        // Behind a dialog it can't have the focus.
        if (document.activeElement === field) open();
      }
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys pressed while composing are for the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      if (isOpen && text !== "") setOpen(false);
      else leave();
    } else if (isOpen) keysRef.current?.(event);
    else if (/^Arrow(?:Down|Up)$/.test(event.key)) open();
  };

  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (currentTarget.closest("form")?.contains(relatedTarget) === true) return;
    cameFrom.current = null;
    setOpen(false);
  };

  return (
    <form
      className="search-field"
      onSubmit={(event) => {
        event.preventDefault();
        // What was typed before the app ran isn't in the state yet.
        const typed = input.current?.value ?? "";
        if (typed.trim() === "") return;
        go(listPath, setting(queryText, typed));
        finish(listPath === path ? "changed" : "went");
      }}
      role="search"
    >
      <div>
        <svg aria-hidden="true" viewBox="0 0 16 16" width="1rem">
          <path d="M11 11 15 15M12 7A5 5 0 1 1 2 7 5 5 0 0 1 12 7Z" />
        </svg>
        <input
          aria-activedescendant={active === "" ? undefined : active}
          aria-autocomplete="list"
          aria-controls={active === undefined ? undefined : list}
          aria-expanded={active !== undefined}
          aria-label={shell.search}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
          onBlur={onBlur}
          onChange={(event) => {
            setText(event.target.value);
            open();
          }}
          onClick={open}
          onKeyDown={onKeyDown}
          placeholder={shell.search}
          ref={input}
          role="combobox"
          spellCheck={false}
          type="search"
          value={text}
        />
        <Button look="plain" onBlur={onBlur} onClick={leave}>
          {shell.closeSearch}
        </Button>
        {wasOpen ? (
          <div>
            <PartBoundary part={shell.searchList}>
              <AppSearch
                id={list}
                isOpen={isOpen}
                keysRef={keysRef}
                listPath={listPath}
                onActive={setActive}
                onDone={finish}
                text={text}
              />
            </PartBoundary>
          </div>
        ) : null}
      </div>
    </form>
  );
};
