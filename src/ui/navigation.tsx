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

const Current = createContext<Navigation | undefined>(undefined);
const CurrentQuery = createContext("");
const Part = createContext<Navigation | undefined>(undefined);
const PartQuery = createContext<string | undefined>(undefined);

interface ProviderProps {
  readonly value: Navigation;
  readonly children: ReactNode;
}

export const NavigationProvider = ({ value, children }: ProviderProps) => {
  const query = value.parameters.get("q") ?? "";
  return (
    <Current value={value}>
      <CurrentQuery value={query}>{children}</CurrentQuery>
    </Current>
  );
};

/**
 * Gives a part of a view its own address: the one that it has rendered. In contexts of its own, so what is in it doesn't render when the
 * current address changes.
 */
export const PartNavigation = ({ value, children }: ProviderProps) => {
  const query = value.parameters.get("q") ?? "";
  return (
    <Part value={value}>
      <PartQuery value={query}>{children}</PartQuery>
    </Part>
  );
};

/** @throws Error outside the app's provider: a view has no address there. */
export const useNavigation = (): Navigation => {
  const navigation = use(Part) ?? use(Current);
  if (navigation === undefined) throw new Error("useNavigation: no NavigationProvider above");
  return navigation;
};

/**
 * The search text of the address, as typed. A context of its own: hundreds of texts on a page depend on it, and
 * most changes of the address leave it alone.
 */
export const useQuery = (): string => use(PartQuery) ?? use(CurrentQuery);
