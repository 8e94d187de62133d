import { useRef } from "react";

import { ownData as words } from "#messages/views/ownData.ts";
import { FileDrop } from "#ui/forms/FileDrop.tsx";
import { Button } from "#ui/frame/Button.tsx";

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files are chosen by a button, or dropped anywhere on the page. */
export const Chooser = ({ onFiles }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border border-dashed border-rule px-4 py-5">
      <Button
        className="pointer-coarse:min-h-11"
        look="solid"
        onClick={() => input.current?.click()}
      >
        {words.choose}
      </Button>
      <span className="min-w-0">{words.orDrop}</span>
      <input
        accept=".csv,.tsv,.txt,.json,.xlsx,.zip"
        aria-label={words.choose}
        hidden
        multiple
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Reset, so that the same file can be chosen again.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
        ref={input}
        type="file"
      />
      <FileDrop onFiles={onFiles} words={words.drop} />
    </div>
  );
};
