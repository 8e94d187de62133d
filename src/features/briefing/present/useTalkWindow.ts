import { useState } from "react";

import { type TalkCommand, useTalkKeys } from "./talkKeys.ts";
import type { Talk } from "./useTalk.ts";

/** The dialog over the talk, if any. */
type Over = "grid" | "help" | undefined;

export interface TalkWindow {
  readonly over: Over;
  readonly close: () => void;
  /** Whether the as-of day and the filters of the slide are shown over it. */
  readonly isControls: boolean;
  readonly obey: (command: TalkCommand) => void;
}

interface Ways {
  readonly onLeave: () => void;
  readonly onPresenter: () => void;
  /** Scrolls a figure that is higher than its container; false at its end. */
  readonly scroll: (by: 1 | -1) => boolean;
}

/** The commands of a talk's window, given by keys and buttons. */
export const useTalkWindow = (talk: Talk, { onLeave, onPresenter, scroll }: Ways): TalkWindow => {
  const [over, setOver] = useState<Over>();
  const [wantsControls, setControls] = useState(false);
  const { at, go, curtain, setCurtain, restore, slide } = talk;
  const isControls = wantsControls && slide?.kind === "figure";
  const leave = (): void => {
    if (over !== undefined) setOver(undefined);
    else if (isControls) setControls(false);
    else if (curtain !== undefined) setCurtain(undefined);
    else onLeave();
  };
  const obey = (command: TalkCommand): void => {
    switch (command.is) {
      case "step":
        return go(at + command.by);
      case "scroll":
        return scroll(command.by) ? undefined : go(at + command.by);
      case "go":
        return go(command.to);
      case "curtain":
        return setCurtain(curtain === command.colour ? undefined : command.colour);
      case "grid":
      case "help":
        return setOver(command.is);
      case "controls":
        return setControls(!isControls);
      case "presenter":
        return onPresenter();
      case "restore":
        return restore();
      case "leave":
        return leave();
    }
  };
  useTalkKeys(obey);
  return { over, close: () => setOver(undefined), isControls, obey };
};
