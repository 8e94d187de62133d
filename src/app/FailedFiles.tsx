import type { FailedFile } from "#data/useDataset.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";

import { texts } from "./texts.ts";

/** Names each file that failed and its reason, and offers to fetch it again. */
export const FailedFiles = ({ failed }: { readonly failed: readonly FailedFile[] }) =>
  failed.map(({ file, reason, retry }) => (
    <Notice key={file} role="alert">
      <span>{reason ?? texts.fetchingAgain(`${file}.json`)}</span>
      <Button
        aria-disabled={reason === undefined}
        aria-label={`${texts.retry}: ${file}.json`}
        onClick={() => {
          if (reason !== undefined) retry();
        }}
      >
        {texts.retry}
      </Button>
    </Notice>
  ));
