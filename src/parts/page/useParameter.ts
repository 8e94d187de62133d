import { useMemo } from "react";

import { type Order, orderOf } from "#domain/query/parameters/order.ts";
import { type Parameter, setting, valueIn } from "#domain/query/parameters/parameter.ts";
import { useNavigation } from "#ui/navigation.tsx";

/** The value of a parameter in the address; the same object while its text is the same. */
export const useParameter = <Value>(parameter: Parameter<Value>): Value => {
  const { parameters } = useNavigation();
  const query = new URLSearchParams(
    parameters.getAll(parameter.name).map((text) => [parameter.name, text]),
  ).toString();
  return useMemo(() => valueIn(new URLSearchParams(query), parameter), [parameter, query]);
};

/** The sort order in the address, and a function that changes it. */
export const useSorting = <Key extends string>(
  parameter: Parameter<Order<Key>>,
): readonly [Order<Key>, (next: Order) => void] => {
  const { change } = useNavigation();
  return [useParameter(parameter), (next) => change(setting(parameter, orderOf(parameter, next)))];
};
