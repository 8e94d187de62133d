import type { Problem } from "#domain/dataset/validate.ts";
import { foot } from "#messages/app/foot.ts";
import { Notice } from "#ui/frame/Notice.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

/** Says how many records were left out, and where to read which. */
export const SetAsideNotice = ({ problems }: { readonly problems: readonly Problem[] }) => {
  const records = new Set(
    problems.flatMap(({ file, record, place, setAside }) =>
      setAside ? `${file}/${record ?? place}` : [],
    ),
  );
  if (records.size === 0) return null;
  return (
    <Notice role="status">
      <span>{foot.setAside(records.size)}</span>
      <RouteLink className="underline" to="/data">
        {foot.seeData}
      </RouteLink>
    </Notice>
  );
};
