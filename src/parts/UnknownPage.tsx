import type { Dataset } from "#domain/dataset/dataset.ts";
import { lackingWords, type Needed } from "#domain/lacking.ts";
import { quoted } from "#domain/address/quoted.ts";
import { similarIds } from "#domain/dataset/similarIds.ts";
import { setParameter } from "#ui/navigation.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";
import { ViewHeader } from "#ui/ViewHeader.tsx";

/** What a page may be of, and where the others of its kind are. */
const kinds = {
  record: { needed: "records", path: "/records", all: "All records" },
  target: { needed: "targets", path: "/targets", all: "All targets" },
  body: { needed: "bodies", path: "/agencies", all: "All bodies" },
  company: { needed: "companies", path: "/records", all: "All records" },
} as const satisfies Record<string, { needed: Needed; path: string; all: string }>;

interface Props {
  readonly kind: keyof typeof kinds;
  readonly id: string;
  readonly dataset: Dataset;
  /** Names by id of all there are, of which like ones are offered. */
  readonly names: ReadonlyMap<string, string>;
  /** Address of the page of an id. */
  readonly pathOf: (id: string) => string;
}

/** The files of which a record that was set aside may have held it. */
const setAsideIn = (dataset: Dataset, kind: Props["kind"], id: string): readonly string[] => {
  const { problems } = dataset;
  const aside = problems.filter(({ setAside, record }) => setAside && record !== undefined);
  // A target is known by its policy only: which policy it was in can't be told.
  const own =
    kind === "target"
      ? aside.filter(({ file }) => file === "policies")
      : aside.filter(({ record }) => record === id);
  return [...new Set(own.map(({ record }) => record ?? ""))];
};

/**
 * The page of an id that isn't there: whether it never was, was set aside, or is in a file that failed,
 * and what may have been meant.
 */
export const UnknownPage = ({ kind, id, dataset, names, pathOf }: Props) => {
  const { needed, path, all } = kinds[kind];
  const lacking = lackingWords(dataset, needed);
  const aside = setAsideIn(dataset, kind, id);
  const similar = similarIds(id, names.keys());
  const words = id
    .split(/[^\p{Letter}\p{Number}]+/u)
    .join(" ")
    .trim();
  return (
    <>
      <ViewHeader title={lacking === undefined ? `No such ${kind}` : `This ${kind} isn’t loaded`} />
      <p className="max-w-[75ch]">
        {lacking === undefined
          ? `There is no ${kind} with the id ${quoted(id)} in this data set.`
          : `Whether there is a ${kind} with the id ${quoted(id)} isn’t known: ${lacking}.`}
      </p>
      {aside.length === 0 ? null : (
        <p className="mt-2 max-w-[75ch]">
          {kind === "target"
            ? `It may belong to a policy that was set aside as malformed: ${aside.join(", ")}.`
            : "A record of that id was set aside because it is malformed."}{" "}
          <RouteLink className="underline" to="/data">
            See why
          </RouteLink>
        </p>
      )}
      {similar.length === 0 ? null : (
        <>
          <p className="mt-3">These have similar ids:</p>
          <ul className="mt-1">
            {similar.map((one) => (
              <li className="py-1" key={one}>
                <RouteLink className="underline" to={pathOf(one)}>
                  {names.get(one)}
                </RouteLink>{" "}
                <span className="text-small text-muted">{one}</span>
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
        <RouteLink className="inline-block py-1 underline" to={path}>
          {all}
        </RouteLink>
      </p>
    </>
  );
};
