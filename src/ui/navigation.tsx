import {
  type ComponentType,
  createContext,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  use,
} from "react";

/** A change to the parameters of an address. */
export type ParameterChange = (parameters: URLSearchParams) => URLSearchParams;

export interface RouteLinkProps {
  readonly to: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly "aria-label"?: string | undefined;
  readonly "aria-current"?: "page" | "true" | undefined;
  readonly title?: string | undefined;
  /** -1 removes it from the Tab order, where arrow keys reach it instead. */
  readonly tabIndex?: number | undefined;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  readonly onPointerEnter?: (() => void) | undefined;
}

/** Reads and changes the address, independently of the router. */
export interface Navigation {
  readonly path: string;
  readonly parameters: URLSearchParams;
  /** The address of a view with the present selection, after an optional change to its parameters. */
  readonly href: (path: string, change?: ParameterChange) => string;
  /**
   * Changes the parameters of this address. One call makes one history entry, or replaces the current one with
   * `replace`. Two calls in one tick build on each other.
   */
  readonly change: (change: ParameterChange, options?: { readonly replace?: boolean }) => void;
  /** Goes to another view with the present selection. */
  readonly go: (path: string, change?: ParameterChange) => void;
  /** A view's absolute address, for use outside the app. */
  readonly address: (path: string, parameters: URLSearchParams) => string;
  /** An in-app link to an address made with `href`. */
  readonly Link: ComponentType<RouteLinkProps>;
}

const newLevel = () => ({
  Whole: createContext<Navigation | undefined>(undefined),
  Query: createContext(""),
});

/**
 * The address at each level of a view: the current one, and for deferred parts the one they have rendered. Each
 * level has its own contexts, because under nested providers of one context React re-renders a consumer when any
 * provider above it changes.
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

/** Gives a part of a view its own address. Beyond the last level it has no effect. */
export const NavigationLevel = ({ value, children }: LevelProps) => {
  const level = use(LevelContext) + 1;
  const Level = levels[level];
  return Level === undefined ? (
    children
  ) : (
    <LevelContext value={level}>{provided(Level, { value, children })}</LevelContext>
  );
};

/** @throws Error outside the app's provider: a view has no address there. */
export const useNavigation = (): Navigation => {
  const navigation = use((levels[use(LevelContext)] ?? levels[0]).Whole);
  if (navigation === undefined) throw new Error("useNavigation: no NavigationProvider above");
  return navigation;
};

/**
 * The search text of the address, as typed. A context of its own: hundreds of texts on a page depend on it, and
 * most changes of the address leave it alone.
 */
export const useQuery = (): string => use((levels[use(LevelContext)] ?? levels[0]).Query);
