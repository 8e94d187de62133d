/** Starts the download of a file. */
export const saveFile = (name: string, file: Blob): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Delayed: some browsers only start reading the file after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
