import type { FailedFile } from "#data/useDataset.ts";
import { shell } from "#messages/shell.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";

/** Names each file that failed and its reason, and offers to fetch it again. */
export const FailedFiles = ({ failed }: { readonly failed: readonly FailedFile[] }) =>
  failed.map(({ file, reason, retry }) => (
    <Notice key={file} role="alert">
      <span>{reason ?? shell.fetchingAgain(`${file}.json`)}</span>
      <Button
        aria-disabled={reason === undefined}
        aria-label={shell.retryFile(`${file}.json`)}
        onClick={() => {
          if (reason !== undefined) retry();
        }}
      >
        {shell.retry}
      </Button>
    </Notice>
  ));
