import { targetLabel } from "#domain/dataset/entry.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { parts } from "#messages/app/parts.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

interface Props {
  readonly entry: Pick<TargetEntry, "id" | "target">;
  /** What the target goes by where it stands. */
  readonly name?: string;
}

/** That a target is to be read with caution, and where that is told; nothing for any other. */
export const CautionLink = ({ entry: { id, target }, name = targetLabel(target) }: Props) =>
  target.caution === undefined ? null : (
    <>
      {" "}
      <RouteLink
        aria-label={parts.cautionOn(name)}
        className="py-1.25 text-small font-normal text-ink underline decoration-behind decoration-2 underline-offset-2"
        title={target.caution}
        to={`/targets/${id}`}
      >
        {parts.caution}
      </RouteLink>
    </>
  );
