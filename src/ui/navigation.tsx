import {
  type ComponentType,
  createContext,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  use,
} from "react";

/** What a gesture makes of the parameters of an address. */
export type ParameterChange = (parameters: URLSearchParams) => URLSearchParams;

export interface RouteLinkProps {
  readonly to: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly "aria-label"?: string | undefined;
  readonly "aria-current"?: "page" | "true" | undefined;
  readonly title?: string | undefined;
  /** -1 leaves it out of the order of the Tab key, where arrow keys lead to it instead. */
  readonly tabIndex?: number | undefined;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  readonly onPointerEnter?: (() => void) | undefined;
}

/** How views read and change the address, without knowing the router. */
export interface Navigation {
  readonly path: string;
  readonly parameters: URLSearchParams;
  /** The address of a view, carrying on what is selected, after an optional change to it. */
  readonly href: (path: string, change?: ParameterChange) => string;
  /**
   * Changes the parameters of this address. One call makes one history entry, or none with `replace`.
   * Two calls in one tick build on each other.
   */
  readonly change: (change: ParameterChange, options?: { readonly replace?: boolean }) => void;
  /** Goes to another view, carrying on what is selected. */
  readonly go: (path: string, change?: ParameterChange) => void;
  /** A view's whole address, host and all, as it is sent to somebody else. */
  readonly address: (path: string, parameters: URLSearchParams) => string;
  /** An in-app link to an address made with `href`. */
  readonly Link: ComponentType<RouteLinkProps>;
}

const newLevel = () => ({
  Whole: createContext<Navigation | undefined>(undefined),
  Query: createContext(""),
});

/**
 * The address as each level of a view has it: the present one, and for parts that follow later the one
 * they have got to. A context for each, because within a provider React draws anew whatever reads its
 * context from any provider above that changed.
 */
const levels = [newLevel(), newLevel(), newLevel()] as const;
const LevelContext = createContext(0);

interface LevelProps {
  readonly value: Navigation;
  readonly children: ReactNode;
}

const provided = ({ Whole, Query }: (typeof levels)[number], { value, children }: LevelProps) => (
  <Whole value={value}>
    <Query value={value.parameters.get("q") ?? ""}>{children}</Query>
  </Whole>
);

export const NavigationProvider = (props: LevelProps) => provided(levels[0], props);

/** Gives a part of a view an address of its own. Below the last level there are no further ones. */
export const NavigationLevel = ({ value, children }: LevelProps) => {
  const level = use(LevelContext) + 1;
  const Level = levels[level];
  return Level === undefined ? (
    children
  ) : (
    <LevelContext value={level}>{provided(Level, { value, children })}</LevelContext>
  );
};

/** @throws Error outside the app's provider: a view can't be drawn without an address. */
export const useNavigation = (): Navigation => {
  const navigation = use((levels[use(LevelContext)] ?? levels[0]).Whole);
  if (navigation === undefined) throw new Error("useNavigation: no NavigationProvider above");
  return navigation;
};

/**
 * What is searched for, as typed. Apart from the rest of the address: hundreds of words on a page mark it,
 * and most gestures leave it as it is.
 */
export const useQuery = (): string => use((levels[use(LevelContext)] ?? levels[0]).Query);
