import { Button } from "#ui/Button.tsx";

import { useSlashOn, switchSlash } from "./slashKey.ts";
import { texts } from "./texts.ts";

/** The foot of every view: which keys there are, the palette for those without them, and the switch. */
export const KeyHelp = ({ onPalette }: { readonly onPalette: () => void }) => {
  const isOn = useSlashOn();
  return (
    <footer className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule px-4 py-3 text-small text-muted sm:px-6 lg:px-8 print:hidden">
      <Button className="pointer-coarse:min-h-11" onClick={onPalette}>
        {texts.openPalette}
      </Button>
      <span>{texts.paletteKeys}</span>
      <label className="flex min-h-7 cursor-pointer items-center gap-1.5 pointer-coarse:min-h-11">
        <input
          checked={isOn}
          className="size-3.5 accent-ink"
          onChange={(event) => switchSlash(event.target.checked)}
          type="checkbox"
        />
        {texts.slashKey}
      </label>
    </footer>
  );
};
