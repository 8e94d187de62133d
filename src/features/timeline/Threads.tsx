import type { Thread } from "#domain/timeline/threads.ts";

/** Threads from the selected record to what it is linked with. What joins them is told in its details. */
export const Threads = ({ threads }: { readonly threads: readonly Thread[] }) => (
  <g aria-hidden="true" className="pointer-events-none" clipPath="url(#timeline-plot)">
    {threads.map(({ key, d, words, x, y }) => (
      <g key={key}>
        <path
          className="fill-none stroke-ink stroke-[1.25]"
          d={d}
          strokeDasharray={words === "" ? "2 3" : undefined}
        />
        {words === "" ? null : (
          <text
            className="fill-ink stroke-paper stroke-3 text-[11px] [paint-order:stroke]"
            textAnchor="middle"
            x={x}
            y={y}
          >
            {words}
          </text>
        )}
      </g>
    ))}
  </g>
);
