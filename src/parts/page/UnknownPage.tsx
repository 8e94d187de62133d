import { setting } from "#domain/query/parameters/parameter.ts";
import { queryText } from "#domain/query/selection/selectionCodecs.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { similarIds } from "#domain/dataset/similarIds.ts";
import type { Thing, ThingKind } from "#domain/dataset/things.ts";
import { unknown } from "#messages/app/parts.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";

interface Props {
  readonly thing: Thing;
  readonly id: string;
  readonly dataset: Dataset;
  /** Names of all existing items by id, of which those with similar ids are suggested. */
  readonly names: ReadonlyMap<string, string>;
}

/** Records that were set aside and may be, or contain, the unknown item. */
const setAsideIn = (dataset: Dataset, kind: ThingKind, id: string): readonly string[] => {
  const { problems } = dataset;
  const aside = problems.filter(({ setAside, record }) => setAside && record !== undefined);
  // A target's id doesn't give its policy, so any policy that was set aside may contain it.
  const own =
    kind === "target"
      ? aside.filter(({ file }) => file === "policies")
      : aside.filter(({ record }) => record === id);
  return [...new Set(own.map(({ record }) => record ?? ""))];
};

/**
 * The page for an unknown id: whether it never existed or was set aside, with similar ids as suggestions.
 */
export const UnknownPage = ({ thing, id, dataset, names }: Props) => {
  const { kind, folder, listedAt } = thing;
  const aside = setAsideIn(dataset, kind, id);
  const similar = similarIds(id, names.keys());
  const words = id
    .split(/[^\p{Letter}\p{Number}]+/u)
    .join(" ")
    .trim();
  return (
    <>
      <ViewHeader title={unknown.title(kind)} />
      <p className="max-w-[75ch]">{unknown.noId(kind, id)}</p>
      {aside.length === 0 ? null : (
        <p className="mt-2 max-w-[75ch]">
          {kind === "target" ? unknown.policySetAside(aside) : unknown.setAside}{" "}
          <RouteLink className="underline" to="/data">
            {unknown.seeWhy}
          </RouteLink>
        </p>
      )}
      {similar.length === 0 ? null : (
        <>
          <p className="mt-3">{unknown.similar}</p>
          <ul className="mt-1">
            {similar.map((one) => (
              <li className="py-1" key={one}>
                <RouteLink className="underline" to={`${folder}/${one}`}>
                  {names.get(one)}
                </RouteLink>{" "}
                <span className="text-small text-muted">{one}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-3 flex flex-wrap gap-x-4 wrap-anywhere">
        {words === "" ? null : (
          <RouteLink
            change={setting(queryText, words)}
            className="inline-block py-1 underline"
            to="/records"
          >
            {unknown.searchFor(words)}
          </RouteLink>
        )}
        <RouteLink className="inline-block py-1 underline" to={listedAt}>
          {unknown.all[kind]}
        </RouteLink>
      </p>
    </>
  );
};
