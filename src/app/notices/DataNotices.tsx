import type { FailedFile } from "#data/useDataset.ts";
import type { Problem } from "#domain/dataset/validate.ts";
import { failedFiles, fileFaultWords } from "#messages/app/failedFiles.ts";
import { foot } from "#messages/app/foot.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

/** Names each file that failed and its reason, and offers to fetch it again. */
const FailedFiles = ({ failed }: { readonly failed: readonly FailedFile[] }) =>
  failed.map(({ file, fault, retry }) => (
    <Notice key={file} role="alert">
      <span>
        {fault === undefined
          ? failedFiles.fetchingAgain(`${file}.json`)
          : fileFaultWords(`${file}.json`, fault)}
      </span>
      <Button
        aria-disabled={fault === undefined}
        aria-label={failedFiles.retryFile(`${file}.json`)}
        onClick={() => {
          if (fault !== undefined) retry();
        }}
      >
        {failedFiles.retry}
      </Button>
    </Notice>
  ));

/** Says how many records were left out, and where to read which. */
const SetAside = ({ problems }: { readonly problems: readonly Problem[] }) => {
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

interface Props {
  readonly failed: readonly FailedFile[];
  readonly problems: readonly Problem[];
}

/** What is missing of the data set, and why. */
export const DataNotices = ({ failed, problems }: Props) => (
  <>
    <FailedFiles failed={failed} />
    <SetAside problems={problems} />
  </>
);
