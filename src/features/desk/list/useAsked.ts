import { useEffect, useEffectEvent, useState } from "react";

import { setting } from "#domain/query/parameters/parameter.ts";
import { useParameter } from "#parts/page/useParameter.ts";
import { useNavigation } from "#ui/navigation.tsx";

import { goTo } from "#features/desk/form/editing.ts";
import { toCorrect } from "#features/desk/params.ts";
import type { EditorsFiles } from "#features/desk/state/files.ts";
import { openOnDesk } from "./openOnDesk.ts";

/**
 * Opens the record or target that a link asks to correct, and takes it out of the address, so that a reload goes on with
 * the desk as it is by then.
 * @returns the id that was asked for, where the data doesn't have it
 */
export const useAsked = (
  files: EditorsFiles,
  onOpen: (key: string) => void,
): string | undefined => {
  const { change } = useNavigation();
  const asked = useParameter(toCorrect);
  const [unknown, setUnknown] = useState<string>();
  const [field, setField] = useState<string>();
  const open = useEffectEvent((id: string) => {
    const opened = openOnDesk(files, id, ["policies", "news"]);
    setUnknown(opened === undefined ? id : undefined);
    setField(opened?.field);
    if (opened !== undefined) onOpen(opened.key);
    change(setting(toCorrect, ""), { replace: true });
  });
  useEffect(() => {
    if (asked !== "") open(asked);
  }, [asked]);
  // Once its form is there.
  useEffect(() => {
    if (field !== undefined) goTo(field);
  }, [field]);
  return unknown;
};
