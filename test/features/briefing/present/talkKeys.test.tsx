import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";

import { readKey, type TalkCommand, useTalkKeys } from "#features/briefing/present/talkKeys.ts";

const forward = { is: "step", by: 1 };
const back = { is: "step", by: -1 };

test.each([
  ["ArrowRight", false, forward],
  ["ArrowLeft", false, back],
  [" ", false, forward],
  [" ", true, back],
  ["PageDown", false, forward],
  ["PageUp", false, back],
  ["ArrowDown", false, { is: "scroll", by: 1 }],
  ["ArrowUp", false, { is: "scroll", by: -1 }],
  ["Home", false, { is: "go", to: 0 }],
  ["End", false, { is: "go", to: Number.POSITIVE_INFINITY }],
  ["b", false, { is: "curtain", colour: "black" }],
  ["B", true, { is: "curtain", colour: "black" }],
  [".", false, { is: "curtain", colour: "black" }],
  ["w", false, { is: "curtain", colour: "white" }],
  ["g", false, { is: "grid" }],
  ["f", false, { is: "controls" }],
  ["s", false, { is: "presenter" }],
  ["r", false, { is: "restore" }],
  ["?", true, { is: "help" }],
  ["Escape", false, { is: "leave" }],
  ["x", false, undefined],
  ["Enter", false, undefined],
  ["Tab", false, undefined],
] as const)("the key %s, with shift: %s, asks for %o", (key, shiftKey, command) => {
  expect(readKey("", { key, shiftKey })).toEqual({ typed: "", command });
});

const typing = (...keys: readonly string[]): TalkCommand | undefined => {
  let typed = "";
  let last: TalkCommand | undefined;
  for (const key of keys) {
    const now = readKey(typed, { key, shiftKey: false });
    typed = now.typed;
    last = now.command;
  }
  return last;
};

test("a number and Enter lead to the slide of that number; another key forgets the number", () => {
  expect(typing("1", "2", "Enter")).toEqual({ is: "go", to: 11 });
  expect(typing("4", "g")).toEqual({ is: "grid" });
  expect(typing("4", "g", "Enter")).toBeUndefined();
  expect(typing("0", "Enter")).toBeUndefined();
});

describe("while the talk hears keys", () => {
  const Hearing = ({ onCommand }: { readonly onCommand: (command: TalkCommand) => void }) => {
    useTalkKeys(onCommand);
    return (
      <>
        <input aria-label="field" />
        <button type="button">button</button>
        <a href="#mark">mark</a>
      </>
    );
  };

  test("fields and buttons keep theirs, and so does the browser what it is asked with Ctrl or Alt", () => {
    const onCommand = vi.fn<(command: TalkCommand) => void>();
    render(<Hearing onCommand={onCommand} />);
    fireEvent.keyDown(screen.getByLabelText("field"), { key: "ArrowRight" });
    fireEvent.keyDown(screen.getByRole("button"), { key: " " });
    fireEvent.keyDown(document.body, { key: "b", ctrlKey: true });
    fireEvent.keyDown(document.body, { key: "ArrowLeft", altKey: true });
    expect(onCommand).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByRole("button"), { key: "ArrowRight" });
    fireEvent.keyDown(screen.getByRole("link"), { key: " " });
    expect(onCommand.mock.calls).toEqual([[forward], [forward]]);
  });

  test("a number that was typed is meant for the talk, even on a mark", () => {
    const onCommand = vi.fn<(command: TalkCommand) => void>();
    render(<Hearing onCommand={onCommand} />);
    const mark = screen.getByRole("link");
    fireEvent.keyDown(mark, { key: "3" });
    expect(fireEvent.keyDown(mark, { key: "Enter" })).toBe(false);
    expect(onCommand).toHaveBeenCalledExactlyOnceWith({ is: "go", to: 2 });
  });
});
