import { useEffect, useEffectEvent, useRef, useState } from "react";

import { ownData as words } from "#messages/views/ownData.ts";
import { Button } from "#ui/frame/Button.tsx";

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
}

const isFile = ({ dataTransfer }: DragEvent): boolean =>
  [...(dataTransfer?.items ?? [])].some(({ kind }) => kind === "file");

/** Files are chosen by a button, or dropped anywhere on the page. */
export const Chooser = ({ onFiles }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = useEffectEvent((event: DragEvent): void => {
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  });
  useEffect(() => {
    // Without this the browser would leave the page and open the file.
    const over = (event: DragEvent): void => {
      if (!isFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const dropped = (event: DragEvent): void => drop(event);
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", dropped);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", dropped);
    };
  }, []);
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
      {isOver ? (
        <div className="pointer-events-none fixed inset-4 z-50 flex items-center justify-center border-4 border-dashed border-ink bg-panel/90 text-title">
          {words.drop}
        </div>
      ) : null}
    </div>
  );
};
