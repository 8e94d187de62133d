import type { ButtonHTMLAttributes, Ref } from "react";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly ref?: Ref<HTMLButtonElement>;
  /** `plain` has no border until it is pointed at. */
  readonly look?: "outlined" | "plain" | "solid";
}

const looks = {
  outlined: "border-rule bg-panel hover:border-ink",
  plain: "border-transparent hover:border-rule",
  solid: "border-ink bg-ink text-paper hover:opacity-90",
};

/** A button of the house: at least 28 px high, so that it can be hit by thumb. */
export const Button = ({ look = "outlined", className = "", type = "button", ...rest }: Props) => (
  <button
    className={`inline-flex min-h-7 items-center gap-1 rounded-plain border px-2 text-small whitespace-nowrap disabled:opacity-50 ${looks[look]} ${className}`}
    type={type}
    {...rest}
  />
);
