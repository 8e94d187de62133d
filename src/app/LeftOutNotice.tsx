import { useMemo } from "react";

import { leftOutWords } from "#domain/leftOut.ts";
import { selecting } from "#domain/selection.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { vocabularyOf } from "#domain/vocabulary.ts";
import { Button } from "#ui/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { Notice } from "#ui/Notice.tsx";

import { texts } from "./texts.ts";

/** Names what the address asks for in vain, and offers to take it out of the address. */
export const LeftOutNotice = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { parameters, change } = useNavigation();
  const { dataset, selection, today } = snapshot;
  const vocabulary = useMemo(() => vocabularyOf(dataset), [dataset]);
  const sentences = leftOutWords(parameters, vocabulary, today);
  if (sentences.length === 0) return null;
  return (
    <Notice role="status">
      <span className="min-w-0 break-words">{sentences.join(" ")}</span>
      <Button onClick={() => change(selecting(selection), { replace: true })}>
        {texts.tidyAddress}
      </Button>
    </Notice>
  );
};
