import { type ReactNode, useEffect, useState } from "react";

import { type RouteLinkProps, NavigationLevel, useNavigation } from "#ui/frame/navigation.tsx";

interface Told {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The mark of a figure that a pointer or the focus is on, and what it is called. */
const markAt = (target: EventTarget | null): readonly [Element, string] | undefined => {
  const mark = target instanceof Element ? target.closest("svg [aria-label]") : null;
  const name = mark?.getAttribute("aria-label") ?? "";
  return mark === null || name === "" ? undefined : [mark, name];
};

/** How far from the pointer, and from the edges of the screen. */
const BESIDE = 14;
const WIDTH = 360;

interface Props {
  readonly children: ReactNode;
}

/**
 * Tells the name of the mark that is pointed at or has the focus, in type for the room. A mark's link is
 * followed only with Ctrl or ⌘, into a tab of its own: a slip of the hand must not end the talk.
 */
export const MarkNames = ({ children }: Props) => {
  const navigation = useNavigation();
  const [told, setTold] = useState<Told>();
  useEffect(() => {
    const close = ({ key }: KeyboardEvent): void => {
      if (key !== "Control" && key !== "Shift" && key !== "Meta") setTold(undefined);
    };
    window.addEventListener("keydown", close, { capture: true });
    return () => window.removeEventListener("keydown", close, { capture: true });
  }, []);
  const { address } = navigation;
  const [Link] = useState(() => ({ to, children: inner, ...rest }: RouteLinkProps) => (
    <a
      {...rest}
      href={address(to, new URLSearchParams())}
      onClick={(event) => {
        if (!event.ctrlKey && !event.metaKey) event.preventDefault();
      }}
      rel="noreferrer"
      target="_blank"
    >
      {inner}
    </a>
  ));
  return (
    // What follows the pointer is said by the marks themselves to those who can't see it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="contents"
      onBlur={() => setTold(undefined)}
      onFocus={({ target }) => {
        const at = markAt(target);
        if (at === undefined || !target.matches(":focus-visible")) return;
        const { left, bottom, width } = at[0].getBoundingClientRect();
        setTold({ name: at[1], x: left + width / 2, y: bottom });
      }}
      onPointerLeave={() => setTold(undefined)}
      onPointerMove={({ target, clientX, clientY }) => {
        const at = markAt(target);
        setTold(at === undefined ? undefined : { name: at[1], x: clientX, y: clientY });
      }}
    >
      <NavigationLevel value={{ ...navigation, Link }}>{children}</NavigationLevel>
      {told === undefined ? null : (
        <p
          aria-hidden="true"
          className="pointer-events-none fixed z-50 w-max max-w-90 rounded-plain bg-ink px-2.5 py-1.5 text-body text-paper shadow-lg"
          style={{
            left: Math.max(8, Math.min(told.x + BESIDE, window.innerWidth - WIDTH - 8)),
            ...(told.y > window.innerHeight * 0.7
              ? { bottom: window.innerHeight - told.y + BESIDE }
              : { top: told.y + BESIDE }),
          }}
        >
          {told.name}
        </p>
      )}
    </div>
  );
};
