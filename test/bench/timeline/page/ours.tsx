import { useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { Timeline } from "#features/timeline/Timeline.tsx";
import {
  type Navigation,
  NavigationProvider,
  type ParameterChange,
  type RouteLinkProps,
} from "#ui/navigation.tsx";

import { steps } from "./steps.ts";

const PlainLink = ({ to, children, ...rest }: RouteLinkProps) => (
  <a href={to} {...rest}>
    {children}
  </a>
);

interface Handle {
  change: (change: ParameterChange) => void;
  show: (snapshot: Snapshot) => void;
}

const Page = ({ first, onReady }: { first: Snapshot; onReady: (handle: Handle) => void }) => {
  const [snapshot, setSnapshot] = useState(first);
  const [query, setQuery] = useState("");
  const navigation = useMemo<Navigation>(
    () => ({
      path: "/timeline",
      parameters: new URLSearchParams(query),
      href: (path) => path,
      change: (change) => setQuery((before) => change(new URLSearchParams(before)).toString()),
      go: () => undefined,
      address: (path) => path,
      Link: PlainLink,
    }),
    [query],
  );
  onReady({ change: navigation.change, show: setSnapshot });
  return (
    <NavigationProvider value={navigation}>
      <Timeline snapshot={snapshot} />
    </NavigationProvider>
  );
};

/** Pixels of the view beside the plot: names of lanes and rows with a margin, and what comes later. */
const LEFT = 286;
const RIGHT = 120;

/** All of it. */
export const BESIDE = LEFT + RIGHT;

export interface Mounted {
  /** Takes one of the 60 steps. */
  readonly step: (at: number) => void;
  /** Draws what the snapshot's filters leave. */
  readonly filter: (snapshot: Snapshot) => void;
  readonly change: Handle["change"];
  readonly plot: () => SVGSVGElement;
  readonly remove: () => void;
}

/** The whole view as the app draws it, turned by its own wheel. */
export const mountOurs = (stage: HTMLElement, snapshot: Snapshot): Mounted => {
  const root = createRoot(stage);
  let handle: Handle | undefined;
  flushSync(() =>
    root.render(
      <Page
        first={snapshot}
        onReady={(ready) => {
          handle = ready;
        }}
      />,
    ),
  );
  const plot = (): SVGSVGElement => {
    const svg = stage.querySelector<SVGSVGElement>('svg[aria-label="Timeline"]');
    if (svg === null) throw new Error("bench: no plot on the stage");
    return svg;
  };
  return {
    plot,
    step: (at) => {
      const { delta = 0, share = 0, pans = false } = steps[at] ?? {};
      const svg = plot();
      const { left, width } = svg.getBoundingClientRect();
      svg.dispatchEvent(
        new WheelEvent("wheel", {
          deltaY: delta,
          shiftKey: pans,
          clientX: left + LEFT + share * (width - BESIDE),
          cancelable: true,
          bubbles: true,
        }),
      );
    },
    filter: (next) => flushSync(() => handle?.show(next)),
    change: (change) => flushSync(() => handle?.change(change)),
    remove: () => root.unmount(),
  };
};
