import { useSlashOn, switchSlash } from "./slashKey.ts";
import { texts } from "./texts.ts";

/** The foot of every view, where there may be a keyboard: which keys there are, and a switch for one. */
export const KeyHelp = () => {
  const isOn = useSlashOn();
  return (
    <footer className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-rule px-4 py-3 text-small text-muted sm:px-6 lg:px-8 pointer-coarse:hidden print:hidden">
      <span>{texts.paletteKeys}</span>
      <span>{texts.listKeys}</span>
      <label className="flex min-h-7 cursor-pointer items-center gap-1.5">
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
