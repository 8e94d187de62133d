import { ui } from "#messages/ui.ts";

import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";

interface Props {
  readonly sentences: readonly string[];
  readonly onTidy: () => void;
}

/** Names what of an address is ignored, and offers to take it out of the address. */
export const LinkNotice = ({ sentences, onTidy }: Props) =>
  sentences.length === 0 ? null : (
    <Notice role="status">
      <span className="min-w-0 break-words">{ui.sentences(sentences)}</span>
      <Button onClick={onTidy}>{ui.tidyAddress}</Button>
    </Notice>
  );
