import { useEffect, useEffectEvent, useState } from "react";

interface Props {
  /** Shown over the page while files are dragged over it. */
  readonly words: string;
  /** Receives the files that are dropped, at least one. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

const isFile = ({ dataTransfer }: DragEvent): boolean =>
  [...(dataTransfer?.items ?? [])].some(({ kind }) => kind === "file");

/** A field for files takes what is dropped on it by itself. */
const isOnField = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.matches("input[type=file]");

/** Takes files that are dropped anywhere on the page but on a field for files. */
export const FileDrop = ({ words, onFiles }: Props) => {
  const [isOver, setOver] = useState(false);
  const drop = useEffectEvent((event: DragEvent): void => {
    setOver(false);
    const [first, ...rest] = event.dataTransfer?.files ?? [];
    if (first === undefined || isOnField(event)) return;
    event.preventDefault();
    onFiles([first, ...rest]);
  });
  useEffect(() => {
    // Without this the browser would leave the page and open the file.
    const over = (event: DragEvent): void => {
      if (!isFile(event) || isOnField(event)) return;
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
  return isOver ? (
    <div className="pointer-events-none fixed inset-4 z-50 flex items-center justify-center border-4 border-dashed border-ink bg-panel/90 text-title">
      {words}
    </div>
  ) : null;
};
