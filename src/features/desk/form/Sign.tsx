/** Lines in a square from -1 to 1: fonts lack some of these signs, and draw the others in sizes of their own. */
const paths = {
  wrong: "M-.7-.7 .7 .7M.7-.7-.7 .7",
  warning: "M0-.8 .95 .8H-.95ZM0-.25V.2M0 .45V.55",
  asked: "M-.45-.4A.47.47 0 1 1 .15 .05Q0 .15 0 .4M0 .75V.85",
  alike: "M-.85-.25Q-.4-.75 0-.25T.85-.25M-.85 .4Q-.4-.1 0 .4T.85 .4",
  ready: "M-.85 .05-.25 .65 .9-.65",
  unchanged: "M0-.7A.7 .7 0 1 1 0 .7A.7 .7 0 1 1 0-.7",
  out: "M-.7 0H.7",
} as const;

export type SignName = keyof typeof paths;

/** A sign of the desk beside the words that say the same. */
export const Sign = ({ is }: { readonly is: SignName }) => (
  <svg
    aria-hidden="true"
    className="inline-block shrink-0 fill-none stroke-current stroke-[.28]"
    height=".75em"
    viewBox="-1.1 -1.1 2.2 2.2"
    width=".75em"
  >
    <path d={paths[is]} strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
