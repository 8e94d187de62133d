import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";

interface Props {
  readonly plot: RefObject<SVGSVGElement | null>;
  /** Drawn where the plot has scrolled from under its axis. */
  readonly children: ReactNode;
}

/** The axis of a plot that is higher than the screen: it stays under the bar while one scrolls. */
export const StuckAxis = ({ plot, children }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const [isStuck, setStuck] = useState(false);
  useEffect(() => {
    const look = (): void => {
      const top = place.current?.getBoundingClientRect().top ?? 0;
      setStuck((plot.current?.getBoundingClientRect().top ?? 0) < top - 1);
    };
    look();
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [plot]);
  return (
    <div
      aria-hidden="true"
      className="sticky top-(--above) z-10 h-0 print:hidden"
      data-axis=""
      ref={place}
    >
      {isStuck ? children : null}
    </div>
  );
};
