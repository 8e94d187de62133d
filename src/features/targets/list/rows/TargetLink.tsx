import { type TargetEntry, targetLabel } from "#domain/dataset/entry.ts";
import { dataLang } from "#messages/app/language.ts";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

interface Props {
  readonly entry: TargetEntry;
  /** What tells it from others of its label. */
  readonly name: string;
}

/** A target's label, which leads to its page. */
export const TargetLink = ({ entry: { id, target }, name }: Props) => {
  const label = targetLabel(target);
  return (
    <RouteLink
      aria-label={name === label ? undefined : name}
      className="-mt-1 inline-block min-h-6 pt-1 font-semibold hover:underline"
      to={`/targets/${id}`}
    >
      <span lang={dataLang}>
        <MarkedText text={label} />
      </span>
    </RouteLink>
  );
};
