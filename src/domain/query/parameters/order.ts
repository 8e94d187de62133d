import { type Parameter, single } from "./parameter.ts";

/** The column by which rows are ordered, and the direction. */
export interface Order<Key extends string = string> {
  readonly key: Key;
  readonly descending: boolean;
}

/** The notation in addresses: `date`, or `-date` for descending. */
const writeOrder = ({ key, descending }: Order): string => `${descending ? "-" : ""}${key}`;

export const isSameOrder = (a: Order, b: Order): boolean =>
  a.key === b.key && a.descending === b.descending;

interface Options<Key extends string> {
  readonly name: string;
  readonly keys: readonly Key[];
  readonly fallback: Order<Key>;
  /** Whether an order currently has no effect. */
  readonly isMoot?: (order: Order<Key>) => boolean;
}

/** The parameter that orders rows by one of its keys. */
export const orderParameter = <Key extends string>({
  keys,
  isMoot,
  ...rest
}: Options<Key>): Parameter<Order<Key>> =>
  single({
    ...rest,
    read: (text) => {
      const descending = text.startsWith("-");
      const name = text.slice(descending ? 1 : 0).toLowerCase();
      const key = keys.find((one) => one === name);
      if (key === undefined) return "unreadable";
      const order = { key, descending };
      return isMoot?.(order) === true ? "moot" : { value: order };
    },
    write: writeOrder,
  });

/** An order by any of the parameter's keys. */
export const orderOf = <Key extends string>(
  parameter: Parameter<Order<Key>>,
  order: Order,
): Order<Key> => parameter.parse([writeOrder(order)]).value;
