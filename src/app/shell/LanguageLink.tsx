import { language } from "#messages/app/language.ts";
import { useNavigation } from "#ui/frame/navigation.tsx";

import { withQuery } from "#app/address/hrefFor.ts";

/** To the same view in the other language, with all its parameters: another build, so another page. */
export const LanguageLink = ({ root }: { readonly root: string }) => {
  const { parameters, path } = useNavigation();
  const { folder, name, tag } = language.other;
  return (
    <a
      className="inline-flex min-h-7 items-center px-1 text-small hover:underline pointer-coarse:min-h-11"
      href={withQuery(`${root}${folder}${path.slice(1)}`, parameters)}
      hrefLang={tag}
      lang={tag}
      rel="alternate"
    >
      {name}
    </a>
  );
};
