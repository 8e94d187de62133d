import { useEffect, useEffectEvent, useRef } from "react";

import { own } from "#domain/own.ts";
import { isTyping } from "#ui/focus/isTyping.ts";

/** Covers the slide for a while, so that the audience looks at the speaker. */
export type Curtain = "black" | "white" | undefined;

/** A command from a key, a button or a swipe. */
export type TalkCommand =
  | { readonly is: "step"; readonly by: 1 | -1 }
  /** Scrolls a figure that is higher than its slide; a step at its end. */
  | { readonly is: "scroll"; readonly by: 1 | -1 }
  /** Goes to a slide, counted from 0. */
  | { readonly is: "go"; readonly to: number }
  | { readonly is: "curtain"; readonly colour: Exclude<Curtain, undefined> }
  | { readonly is: "grid" | "help" | "controls" | "presenter" | "restore" | "leave" };

const forward: TalkCommand = { is: "step", by: 1 };
const back: TalkCommand = { is: "step", by: -1 };

/** Presentation remotes act as keyboards and send some of these. */
const commands: Readonly<Record<string, TalkCommand>> = {
  arrowright: forward,
  pagedown: forward,
  n: forward,
  arrowleft: back,
  pageup: back,
  backspace: back,
  p: back,
  arrowdown: { is: "scroll", by: 1 },
  arrowup: { is: "scroll", by: -1 },
  home: { is: "go", to: 0 },
  end: { is: "go", to: Number.POSITIVE_INFINITY },
  b: { is: "curtain", colour: "black" },
  ".": { is: "curtain", colour: "black" },
  w: { is: "curtain", colour: "white" },
  ",": { is: "curtain", colour: "white" },
  g: { is: "grid" },
  "?": { is: "help" },
  f: { is: "controls" },
  s: { is: "presenter" },
  r: { is: "restore" },
  escape: { is: "leave" },
};

type Press = Pick<KeyboardEvent, "key" | "shiftKey">;

interface KeyResult {
  /** The digits so far of a slide number that Enter will go to. */
  readonly typed: string;
  readonly command: TalkCommand | undefined;
}

/** The command of a key, given the digits typed before it. */
export const readKey = (typed: string, { key, shiftKey }: Press): KeyResult => {
  if (/^\d$/.test(key)) return { typed: `${typed}${key}`.slice(-3), command: undefined };
  if (key === "Enter") {
    const place = Number(typed);
    return { typed: "", command: place === 0 ? undefined : { is: "go", to: place - 1 } };
  }
  if (key === " ") return { typed: "", command: shiftKey ? back : forward };
  return { typed: "", command: own(commands, key.toLowerCase()) };
};

/** Keys that the focused control handles itself. */
const isItsOwn = (key: string, target: EventTarget | null): boolean =>
  isTyping(target) ||
  (target instanceof Element &&
    (target.closest("dialog") !== null ||
      (key === " " && target.closest("button, summary") !== null) ||
      (key === "Enter" && target.closest("button, summary, a[href]") !== null)));

/** Handles the keys of a talk wherever the focus is, except in a field or in a dialog over the talk. */
export const useTalkKeys = (onCommand: (command: TalkCommand) => void): void => {
  const typed = useRef("");
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const { ctrlKey, metaKey, altKey, target, key } = event;
    if (event.defaultPrevented || ctrlKey || metaKey || altKey) return;
    // Enter after digits is a command to the talk, whatever has the focus.
    if (isItsOwn(key, target) && !(key === "Enter" && typed.current !== "")) return;
    const now = readKey(typed.current, event);
    typed.current = now.typed;
    if (now.command === undefined) return;
    event.preventDefault();
    onCommand(now.command);
  });
  useEffect(() => {
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
};
