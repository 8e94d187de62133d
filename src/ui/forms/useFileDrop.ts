import { useEffect, useEffectEvent, useState } from "react";

const isFile = ({ dataTransfer }: DragEvent): boolean =>
  [...(dataTransfer?.items ?? [])].some(({ kind }) => kind === "file");

/** A field for files takes what is dropped on it by itself. */
const isOnField = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.matches("input[type=file]");

/** Takes files that are dropped anywhere on the page but on a field for files. @returns whether some are held over it */
export const useFileDrop = (onFiles: (files: readonly File[]) => void): boolean => {
  const [isOver, setOver] = useState(false);
  const drop = useEffectEvent((event: DragEvent): void => {
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0 || isOnField(event)) return;
    event.preventDefault();
    onFiles(files);
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
  return isOver;
};
