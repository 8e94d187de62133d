import type { FailedFile } from "#data/useDataset.ts";
import { failedFiles, fileFaultWords } from "#messages/app/failedFiles.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Notice } from "#ui/frame/Notice.tsx";

/** Names each file that failed and its reason, and offers to fetch it again. */
export const FailedFiles = ({ failed }: { readonly failed: readonly FailedFile[] }) =>
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
