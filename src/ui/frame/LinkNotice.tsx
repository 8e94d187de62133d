import { ui } from "#messages/ui.ts";

import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";

interface Props {
  readonly sentences: readonly string[];
  readonly onTidy: () => void;
}

/** Says which parts of an address are ignored, and offers to remove them from the address. */
export const LinkNotice = ({ sentences, onTidy }: Props) =>
  sentences.length === 0 ? null : (
    <Notice role="status">
      <span className="min-w-0 break-words">{ui.sentences(sentences)}</span>
      <Button onClick={onTidy}>{ui.tidyAddress}</Button>
    </Notice>
  );
