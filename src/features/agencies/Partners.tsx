import { type CoIssuing, rankedPartners } from "#domain/agencies/coIssuing.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Selection } from "#domain/selection/selection.ts";
import { AgencyLink } from "#parts/AgencyLink.tsx";
import { CountLink } from "#parts/CountLink.tsx";
import { PartBar } from "#parts/PartBar.tsx";
import { bodyLabel } from "#messages/labels.ts";

import { LedLink } from "./LedLink.tsx";

interface Props {
  readonly body: string;
  readonly shared: CoIssuing;
  readonly dataset: Dataset;
  readonly selection: Selection;
}

/** The partners of a body in order, with how often each of the two led. */
export const Partners = ({ body, shared, dataset, selection }: Props) => {
  const partners = rankedPartners(shared, body);
  const most = partners[0]?.together ?? 1;
  const label = (id: string): string => bodyLabel(dataset, id);
  const led = (lead: string, partner: string, count: number) => (
    <LedLink count={count} lead={lead} partner={partner} selection={selection}>
      {label(lead)} leads
    </LedLink>
  );
  if (partners.length === 0) {
    return <p className="text-small text-muted">Issued nothing with another named body here.</p>;
  }
  return (
    <ol className="text-small">
      {partners.map(({ id, together, ledByFirst, ledBySecond }) => (
        <li className="border-b border-rule py-1" key={id}>
          <div className="flex items-baseline justify-between gap-3">
            <AgencyLink dataset={dataset} id={id} />
            <CountLink
              bodies={[
                { body, part: "issued" },
                { body: id, part: "issued" },
              ]}
              count={together}
              of={`of ${label(body)} and ${label(id)}`}
              selection={selection}
            />
          </div>
          <PartBar className="block h-1.5 w-full" issued={together} led={ledByFirst} most={most} />
          <p className="text-muted">
            {ledByFirst === 0 ? null : led(body, id, ledByFirst)}
            {ledByFirst > 0 && ledBySecond > 0 ? ", " : null}
            {ledBySecond === 0 ? null : led(id, body, ledBySecond)}
            {ledByFirst + ledBySecond === 0 ? "led by others" : null}
          </p>
        </li>
      ))}
    </ol>
  );
};
