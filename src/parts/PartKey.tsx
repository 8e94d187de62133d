import { partBars } from "#messages/partBars.ts";

import { PartBar } from "./PartBar.tsx";

interface Props {
  /** Whether news about a body is among what the bars count. */
  readonly news?: boolean;
}

const samples = [
  [partBars.led, { led: 1, issued: 1 }],
  [partBars.others, { led: 0, issued: 1 }],
  [partBars.about, { led: 0, issued: 0, about: 1 }],
] as const;

/** What the parts of a body's bar mean, each drawn beside its words. */
export const PartKey = ({ news = false }: Props) => (
  <ul aria-label={partBars.label} className="mt-1 flex flex-wrap gap-x-4 text-small text-muted">
    {samples.slice(0, news ? 3 : 2).map(([words, counts]) => (
      <li className="flex items-center gap-1.5" key={words}>
        <PartBar {...counts} className="h-2.5 w-6" most={1} />
        {words}
      </li>
    ))}
  </ul>
);
