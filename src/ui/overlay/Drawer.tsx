import type { ReactNode } from "react";

import { useKeptFocus } from "#ui/focus/useKeptFocus.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Dialog } from "./Dialog.tsx";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly label: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** A modal panel from the edge of the screen, for small screens. */
export const Drawer = ({ open, onClose, label, closeLabel, children, footer }: Props) => (
  <Dialog
    className="m-0 mt-auto h-[88dvh] max-h-none w-full max-w-none overflow-hidden border-t border-ink backdrop:bg-black/50 md:mt-0 md:h-dvh md:max-w-sm md:border-t-0 md:border-r"
    keepsState
    label={label}
    onClose={onClose}
    open={open}
  >
    <div className="flex h-full flex-col" onClickCapture={useKeptFocus()}>
      <div className="flex items-center justify-between border-b border-rule px-4 py-2">
        <h2 className="font-serif text-lead font-bold">{label}</h2>
        <Button className="min-h-11 px-3" onClick={onClose}>
          {closeLabel}
        </Button>
      </div>
      {/* `relative`, so that visually hidden content is positioned within it: otherwise it would stretch the
          drawer, and a swipe could move the drawer off the screen, buttons included. */}
      <div className="relative min-h-0 grow overflow-y-auto overscroll-contain px-4 py-3">
        {children}
      </div>
      {footer === undefined ? null : <div className="border-t border-rule p-3">{footer}</div>}
    </div>
  </Dialog>
);
