import { useEffect, useEffectEvent, useRef } from "react";

import { own } from "#domain/own.ts";
import { isTyping } from "#ui/focus/isTyping.ts";

/** What covers the slide for a while, so that the room looks at who speaks. */
export type Curtain = "black" | "white" | undefined;

/** What a key, a button or a swipe asks of a talk. */
export type TalkCommand =
  | { readonly is: "step"; readonly by: 1 | -1 }
  /** Further down in a figure that is higher than its slide; a step where there is no further. */
  | { readonly is: "scroll"; readonly by: 1 | -1 }
  /** To a slide, counted from 0. */
  | { readonly is: "go"; readonly to: number }
  | { readonly is: "curtain"; readonly colour: Exclude<Curtain, undefined> }
  | { readonly is: "grid" | "help" | "controls" | "presenter" | "restore" | "leave" };

const forward: TalkCommand = { is: "step", by: 1 };
const back: TalkCommand = { is: "step", by: -1 };

/** Besides arrows, what clickers send: they pass for a keyboard. */
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

interface Heard {
  /** The digits of a number that Enter will lead to. */
  readonly typed: string;
  readonly command: TalkCommand | undefined;
}

/** What a key means after the digits that were typed before it. */
export const heard = (typed: string, { key, shiftKey }: Press): Heard => {
  if (/^\d$/.test(key)) return { typed: `${typed}${key}`.slice(-3), command: undefined };
  if (key === "Enter") {
    const place = Number(typed);
    return { typed: "", command: place === 0 ? undefined : { is: "go", to: place - 1 } };
  }
  if (key === " ") return { typed: "", command: shiftKey ? back : forward };
  return { typed: "", command: own(commands, key.toLowerCase()) };
};

/** Keys that a control takes for itself where it has the focus. */
const isItsOwn = (key: string, target: EventTarget | null): boolean =>
  isTyping(target) ||
  (target instanceof Element &&
    (target.closest("dialog") !== null ||
      (key === " " && target.closest("button, summary") !== null) ||
      (key === "Enter" && target.closest("button, summary, a[href]") !== null)));

/** Hears the keys of a talk wherever the focus is, but in a field or something that lies over the talk. */
export const useTalkKeys = (onCommand: (command: TalkCommand) => void): void => {
  const typed = useRef("");
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const { ctrlKey, metaKey, altKey, target, key } = event;
    if (event.defaultPrevented || ctrlKey || metaKey || altKey) return;
    // A number that was typed is meant for the talk, whatever has the focus.
    if (isItsOwn(key, target) && !(key === "Enter" && typed.current !== "")) return;
    const now = heard(typed.current, event);
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
