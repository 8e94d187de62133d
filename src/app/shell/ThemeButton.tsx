import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";

import { useTheme } from "./useTheme.ts";

/** Moves through system, light and dark. Its words say which holds; where they have no room, a sign stands. */
export const ThemeButton = () => {
  const [theme, next] = useTheme();
  return (
    <Button
      className="pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:justify-center"
      look="plain"
      onClick={next}
    >
      <svg aria-hidden="true" className="size-4 fill-current lg:hidden" viewBox="0 0 16 16">
        <path d="M1 1H15V15H1ZM2.5 2.5V13.5L13.5 2.5Z" fillRule="evenodd" />
      </svg>
      <span className="max-lg:sr-only">{shell.theme[theme]}</span>
    </Button>
  );
};
