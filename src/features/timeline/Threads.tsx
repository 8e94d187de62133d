import type { Thread } from "#domain/timeline/threads.ts";

/** Threads from the selected record to what it is linked with. Its details say what joins them. */
export const Threads = ({ threads }: { readonly threads: readonly Thread[] }) => (
  <g aria-hidden="true" className="pointer-events-none" clipPath="url(#timeline-plot)">
    {threads.map(({ key, d, words }) => (
      <path
        className="fill-none stroke-ink stroke-[1.25]"
        d={d}
        key={key}
        strokeDasharray={words === "" ? "2 3" : undefined}
      />
    ))}
  </g>
);
