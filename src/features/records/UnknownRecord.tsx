import type { Snapshot } from "#domain/snapshot.ts";
import { similarIds } from "#domain/similarIds.ts";
import { RecordLink } from "#figures/RecordLink.tsx";
import { setParameter } from "#ui/navigation.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";
import { ViewHeader } from "#ui/ViewHeader.tsx";

interface Props {
  readonly id: string;
  readonly snapshot: Snapshot;
}

/** No record of that id: says what may have been meant, and why it may be missing. */
export const UnknownRecord = ({ id, snapshot: { dataset } }: Props) => {
  const similar = similarIds(id, dataset.entryById.keys()).flatMap(
    (one) => dataset.entryById.get(one) ?? [],
  );
  const setAside = dataset.problems.some((problem) => problem.setAside && problem.record === id);
  const words = id
    .split(/[^\p{Letter}\p{Number}]+/u)
    .join(" ")
    .trim();
  return (
    <>
      <ViewHeader title="No such record" />
      <p className="max-w-[75ch]">
        {setAside
          ? `The record “${id}” was set aside because it is malformed.`
          : `There is no record with the id “${id}” in this data set.`}{" "}
        {setAside ? (
          <RouteLink className="underline" to="/data">
            See why
          </RouteLink>
        ) : null}
      </p>
      {similar.length === 0 ? null : (
        <>
          <p className="mt-3">These have similar ids:</p>
          <ul className="mt-1">
            {similar.map((entry) => (
              <li className="py-1" key={entry.id}>
                <RecordLink entry={entry} />{" "}
                <span className="text-small text-muted">{entry.id}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-3 flex flex-wrap gap-x-4">
        {words === "" ? null : (
          <RouteLink
            change={setParameter("q", words)}
            className="inline-block py-1 underline"
            to="/records"
          >
            Search records for “{words}”
          </RouteLink>
        )}
        <RouteLink className="inline-block py-1 underline" to="/records">
          All records
        </RouteLink>
      </p>
    </>
  );
};
