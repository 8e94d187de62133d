import { type ParameterChange, type RouteLinkProps, useNavigation } from "#ui/navigation.tsx";

interface Props extends RouteLinkProps {
  readonly change?: ParameterChange | undefined;
}

/** A link to a view of the app that keeps the selection. */
export const RouteLink = ({ to, change, ...rest }: Props) => {
  const { href, Link } = useNavigation();
  return <Link to={href(to, change)} {...rest} />;
};
