import { similarIds } from "#domain/similarIds.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { RouteLink } from "#ui/RouteLink.tsx";
import { ViewHeader } from "#ui/ViewHeader.tsx";

interface Props {
  readonly id: string;
  readonly snapshot: Snapshot;
}

/** No target of that id: says what may have been meant. */
export const UnknownTarget = ({ id, snapshot: { dataset } }: Props) => {
  const similar = similarIds(id, dataset.targetById.keys());
  return (
    <>
      <ViewHeader title="No such target" />
      <p className="max-w-[75ch]">There is no target with the id “{id}” in this data set.</p>
      {similar.length === 0 ? null : (
        <>
          <p className="mt-3">These have similar ids:</p>
          <ul className="mt-1">
            {similar.map((one) => (
              <li className="py-1" key={one}>
                <RouteLink className="underline" to={`/targets/${one}`}>
                  {dataset.targetById.get(one)?.target.metric}
                </RouteLink>{" "}
                <span className="text-small text-muted">{one}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-3">
        <RouteLink className="inline-block py-1 underline" to="/targets">
          All targets
        </RouteLink>
      </p>
    </>
  );
};
