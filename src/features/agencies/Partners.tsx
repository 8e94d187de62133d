import { type CoIssuing, rankedPartners } from "#domain/agencies/coIssuing.ts";
import { askForAll, askForLed } from "#domain/changeSelection.ts";
import type { Dataset } from "#domain/dataset.ts";
import { bodyLabel } from "#domain/labels.ts";
import { selecting, type Selection } from "#domain/selection.ts";
import { AgencyLink } from "#figures/AgencyLink.tsx";
import { PartBar } from "#figures/PartBar.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";

interface Props {
  readonly body: string;
  readonly shared: CoIssuing;
  readonly dataset: Dataset;
  readonly selection: Selection;
}

const quiet =
  "py-1.25 text-muted underline decoration-rule underline-offset-2 hover:decoration-ink";

/** The partners of a body in order, with how often each of the two led. */
export const Partners = ({ body, shared, dataset, selection }: Props) => {
  const partners = rankedPartners(shared, body);
  const most = partners[0]?.together ?? 1;
  const label = (id: string): string => bodyLabel(dataset, id);
  if (partners.length === 0) {
    return <p className="text-small text-muted">Issued nothing with another named body here.</p>;
  }
  return (
    <ol className="text-small">
      {partners.map(({ id, together, ledByFirst, ledBySecond, about }) => (
        <li className="border-b border-rule py-1" key={id}>
          <div className="flex items-baseline justify-between gap-3">
            <AgencyLink dataset={dataset} id={id} />
            <RouteLink
              aria-label={`${together} ${together === 1 ? "record" : "records"} of ${label(body)} and ${label(id)}`}
              change={selecting(askForAll(selection, body, id))}
              className="inline-block min-w-6 -my-0.75 py-0.75 text-right hover:underline"
              to="/records"
            >
              {together}
            </RouteLink>
          </div>
          <PartBar className="block h-1.5 w-full" issued={together} led={ledByFirst} most={most} />
          <p className="text-muted">
            {ledByFirst === 0 ? null : (
              <RouteLink
                change={selecting(askForLed(selection, body, id))}
                className={quiet}
                to="/records"
              >{`${label(body)} leads ${ledByFirst}`}</RouteLink>
            )}
            {ledByFirst > 0 && ledBySecond > 0 ? ", " : null}
            {ledBySecond === 0 ? null : (
              <RouteLink
                change={selecting(askForLed(selection, id, body))}
                className={quiet}
                to="/records"
              >{`${label(id)} leads ${ledBySecond}`}</RouteLink>
            )}
            {ledByFirst + ledBySecond === 0 ? "led by others" : null}
            {about === 0 ? null : `; ${about} more ${about === 1 ? "concerns" : "concern"} both`}
          </p>
        </li>
      ))}
    </ol>
  );
};
