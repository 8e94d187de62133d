import { memo } from "react";

import { timelineTools } from "#messages/views/timelineTools.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Dialog } from "#ui/overlay/Dialog.tsx";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What keys do on the timeline. */
export const KeysDialog = memo(({ open, onClose }: Props) => (
  <Dialog
    className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-plain border border-ink p-5 backdrop:bg-black/50"
    label={timelineTools.keysTitle}
    onClose={onClose}
    open={open}
  >
    <div className="flex items-baseline justify-between gap-4">
      <h2 className="font-serif text-lead font-bold">{timelineTools.keysTitle}</h2>
      <Button onClick={onClose}>{timelineTools.close}</Button>
    </div>
    <dl className="mt-3 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-small">
      {timelineTools.keys.map(([key, does]) => (
        <div className="contents" key={key}>
          <dt>
            <kbd className="font-sans font-semibold">{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
));
KeysDialog.displayName = "KeysDialog";
